/** What stands in a cell; null stands empty. */
export type Cell = string | number | null;

/** A table as it is read, row by row: there may be a million. */
export interface Sheet {
  readonly columns: readonly string[];
  /** Who took it, and when. */
  readonly mark: string;
  readonly rows: AsyncIterable<readonly Cell[]>;
}

export const sheetFormats = ['csv', 'xlsx'] as const;
export type SheetFormat = (typeof sheetFormats)[number];
