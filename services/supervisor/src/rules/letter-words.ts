import { DomainError, fillIn, unknownNames, type LocalDate } from '#libs/domain';

/** What the words of a letter may name: `{{jumlah}}` and the like. */
export const letterVariables = ['nomor', 'tanggal', 'instansi', 'penerbit', 'jumlah'] as const;
export type LetterVariable = (typeof letterVariables)[number];

/** The parts of a letter that officials word. */
export const wordedParts = ['subject', 'opening', 'request'] as const;
export type LetterWords = Readonly<Record<(typeof wordedParts)[number], string>>;

export class LetterVariableUnknown extends DomainError {
  readonly code = 'letter-template.variable-unknown';
  readonly kind = 'invalid';
  override readonly inWords: { id: string; en: string };

  constructor(names: readonly string[]) {
    super(`A letter cannot name: ${names.join(', ')}`);
    const known = letterVariables.map((name) => `{{${name}}}`).join(', ');
    this.inWords = {
      id: `Isian tidak dikenal: ${names.join(', ')}. Yang tersedia: ${known}.`,
      en: `Unknown variables: ${names.join(', ')}. There are: ${known}.`,
    };
  }
}

/** Refuses words that name what nobody can fill in. */
export function checkLetterWords(words: LetterWords): void {
  const unknown = unknownNames(wordedParts.map((part) => words[part]).join('\n'), letterVariables);
  if (unknown.length > 0) throw new LetterVariableUnknown(unknown);
}

/** The words as they stand in one letter. */
export const wordsOfLetter = (words: LetterWords, values: Readonly<Record<LetterVariable, string>>): LetterWords => ({
  subject: fillIn(words.subject, values),
  opening: fillIn(words.opening, values),
  request: fillIn(words.request, values),
});

interface Dated {
  /** Whose letters it words; null: those of all who have no words of their own. */
  readonly issuerCode: string | null;
  readonly effectiveFrom: LocalDate;
  readonly writtenAt: Date;
}

/** The template of an issuer's letters on a day: its own before that of all, then the youngest in force, then the last written. */
export function templateOfDay<Template extends Dated>(
  templates: readonly Template[],
  { issuer, day }: { issuer: string; day: LocalDate },
): Template | null {
  const [best] = templates
    .filter((one) => (one.issuerCode === null || one.issuerCode === issuer) && one.effectiveFrom <= day)
    .toSorted(
      (a, b) =>
        Number(b.issuerCode !== null) - Number(a.issuerCode !== null) ||
        b.effectiveFrom.localeCompare(a.effectiveFrom) ||
        b.writtenAt.getTime() - a.writtenAt.getTime(),
    );
  return best ?? null;
}
