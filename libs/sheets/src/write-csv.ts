import { stringify } from 'csv-stringify/sync';
import { safeCell } from './safe-cell.js';
import type { Cell, Sheet } from './sheet.js';

/** Excel of an Indonesian PC splits at semicolons, because the comma is its decimal sign. */
const shape = { delimiter: ';', record_delimiter: 'windows' } as const;

const line = (cells: readonly Cell[]): string =>
  stringify([cells.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell))], shape);

/**
 * A table as CSV that Excel opens with its letters intact: UTF-8 with a byte order mark. Its mark heads a last column that is
 * empty: whoever reads it by the names of its columns, or by their places, finds what was there before.
 */
export async function* writeCsv({ columns, mark, rows }: Sheet): AsyncGenerator<string> {
  yield `\uFEFF${line([...columns, mark])}`;
  for await (const row of rows) yield line([...row, null]);
}
