/** By what a register of papers is narrowed; empty: by nothing. */
export interface RegisterFilter {
  readonly q: string;
  /** Days of the capital, both included. */
  readonly from: string;
  readonly to: string;
}

export interface RegisterPage<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}
