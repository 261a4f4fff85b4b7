/** How far the work is, from 0 to 1. Rejects when another process has taken it over. */
export type TellProgress = (share: number) => Promise<void>;

/** What a kind of job does; its result is kept for whoever asked. */
export interface JobWork {
  run(input: object, tell: TellProgress): Promise<object>;
}

/** A sentence to whoever asked. */
export interface JobFault {
  readonly id: string;
  readonly en: string;
}

/** The work cannot be done, and trying again would not help; the sentence is shown to whoever asked. */
export class JobRefused extends Error {
  constructor(readonly inWords: JobFault) {
    super(inWords.en);
  }
}
