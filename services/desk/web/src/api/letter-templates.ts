import { get, post } from './call.js';

/** The parts of a warning letter that officials word. */
export const wordedParts = ['subject', 'opening', 'request'] as const;
export type LetterWords = Readonly<Record<(typeof wordedParts)[number], string>>;

export interface LetterTemplate extends LetterWords {
  readonly id: string;
  /** Null: of all who have no words of their own. */
  readonly issuerCode: string | null;
  readonly effectiveFrom: string;
  readonly writtenAt: string;
  readonly writtenByName: string;
}

export interface LetterTemplates {
  readonly variables: readonly string[];
  readonly items: readonly LetterTemplate[];
  /** Which of them letters are worded by today. */
  readonly inForce: string | null;
}

export const listLetterTemplates = (signal: AbortSignal): Promise<LetterTemplates> =>
  get('/api/supervisor/letter-templates', {}, signal);

export const previewLetter = (words: LetterWords): Promise<LetterWords> =>
  post('/api/supervisor/letter-templates/preview', words);

export const writeLetterTemplate = (words: LetterWords & { readonly effectiveFrom: string }): Promise<LetterTemplate> =>
  post('/api/supervisor/letter-templates', words);
