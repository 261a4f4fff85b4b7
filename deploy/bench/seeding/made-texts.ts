import { readServices } from '../../../services/directory/src/seed/read-services.js';
import { storyOf } from '../load/texts.js';

const circumstances = [
  'Selamat siang, saya warga Sukamaju.',
  'Sudah saya laporkan minggu lalu tetapi belum ada jawaban.',
  'Kejadiannya sejak tanggal 3 pagi dan masih berlangsung sampai hari ini.',
  'Mohon penjelasan kapan akan diselesaikan, terima kasih.',
  'tlg dibantu min, udh capek nunggu gak ada kabar',
  'Nomor laporan saya yang lama sudah ditutup tanpa penyelesaian.',
];

/** From a line to a page, as citizens write: what the catalogue gives as examples, and what else one tells. The same number is the same text. */
export function madeTexts(count: number): string[] {
  const examples = readServices().flatMap((service) => service.examples);
  return Array.from({ length: count }, (_, n) => {
    const said = [examples[(n * 7) % examples.length] ?? '', ...(n % 4 === 0 ? [storyOf(n).text] : [])];
    const told = Array.from({ length: n % 5 }, (_more, at) => circumstances[(n + at) % circumstances.length] ?? '');
    const sentences = [...said, ...told];
    // One in fifty writes pages.
    return Array.from({ length: n % 50 === 0 ? 10 : 1 }, () => sentences.join(' ')).join('\n');
  });
}
