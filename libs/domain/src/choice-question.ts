/** What the hub asks when the citizen chooses among several; the sentence tells it from a list in somebody's own words. */
export const choiceQuestions = {
  'which-region': {
    id: 'Di daerah mana kejadiannya?',
    en: 'In which region did it happen?',
    jv: 'Kedadosanipun wonten ing daerah pundi?',
    su: 'Kajadianana di daerah mana?',
  },
  'which-of-these': {
    id: 'Laporan Anda tentang layanan siapa?',
    en: 'Whose service is your complaint about?',
    jv: 'Laporan Panjenengan bab layananipun sinten?',
    su: 'Laporan Anjeun ngeunaan layanan saha?',
  },
} as const;

const sentences = new Set<string>(Object.values(choiceQuestions).flatMap((sentence) => Object.values(sentence)));

/** Numbered, so that a reply by SMS is one digit. */
export const writeChoices = (sentence: string, names: readonly string[]): string =>
  [sentence, ...names.map((name, at) => `${at + 1}. ${name}`)].join('\n');

/** The names that a notice lets the citizen choose among, in their order; none where it asks anything else. */
export function readChoices(text: string): readonly string[] {
  const lines = text.split('\n');
  const asked = lines.findIndex((line) => sentences.has(line));
  if (asked < 0) return [];
  const names: string[] = [];
  for (const line of lines.slice(asked + 1)) {
    const number = `${names.length + 1}. `;
    if (!line.startsWith(number)) break;
    names.push(line.slice(number.length));
  }
  return names;
}
