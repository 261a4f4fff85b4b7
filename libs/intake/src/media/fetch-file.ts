/** What a provider gave for a file. `gone`: it will never give it; `not-now`: it may, later. */
export type FetchOutcome =
  | { readonly outcome: 'fetched'; readonly content: Buffer; readonly mediaType: string | null }
  | { readonly outcome: 'gone' | 'too-large' }
  | { readonly outcome: 'not-now'; readonly detail: string };

/** Brings the files of one provider. Never throws; takes at most `fetchPatienceMs`. */
export abstract class FetchFile {
  abstract fetch(ref: string): Promise<FetchOutcome>;
}

/** How long a provider may take for one file. */
export const fetchPatienceMs = 30_000;
