/** A file that lies at Meta's for some days, under an address of its own. */
export interface MetaMedia {
  readonly url: string;
  /** As far as Meta tells it: what kind of file. */
  readonly mediaType: string | null;
}
