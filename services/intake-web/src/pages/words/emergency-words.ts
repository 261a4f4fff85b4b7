/** When what was written reads as if somebody were in danger. */
const id = {
  title: 'Ada yang terancam bahaya sekarang? Telepon segera',
  text: 'Jangan menunggu jawaban di sini. Laporan Anda tetap kami teruskan.',
};

const en: typeof id = {
  title: 'Is somebody in danger now? Call at once',
  text: 'Do not wait for an answer here. We still pass your complaint on.',
};

export const emergencyWords = { id, en };
