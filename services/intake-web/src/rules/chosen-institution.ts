/** What a page with a few offers and the whole list below sent. */
export interface TwoWays {
  /** Of the offers; absent where there were none, or none was chosen. */
  readonly offered: string | undefined;
  readonly listed: string;
}

/** Without a script the two do not know of each other: what was changed counts, and of two changes that of the list. */
export const chosenInstitution = (before: string, { offered, listed }: TwoWays): string =>
  listed === before ? (offered ?? listed) : listed;
