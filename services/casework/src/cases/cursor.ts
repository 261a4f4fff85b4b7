import { priorities } from '../rules/marks.js';
import type { Rank } from './case-orders.js';
import { CursorUnknown } from './case.errors.js';

/** Where a page ended: the instant it was sorted by, if it had one, the id, and what sorted it before that, where something did. Opaque to whoever carries it. */
export interface Cursor {
  readonly at: string | null;
  readonly id: string;
  readonly rank: Rank | null;
}

const shape =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)?,([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:,(normal|high|\d{1,9}))?$/;

export const writeCursor = ({ at, id, rank }: Cursor): string =>
  Buffer.from(`${at ?? ''},${id}${rank === null ? '' : `,${rank}`}`).toString('base64url');

export function readCursor(text: string): Cursor {
  const [, at, id, rank] = shape.exec(Buffer.from(text, 'base64url').toString('latin1')) ?? [];
  if (id === undefined || (at !== undefined && Number.isNaN(Date.parse(at)))) throw new CursorUnknown();
  return { at: at ?? null, id, rank: readRank(rank) };
}

function readRank(text: string | undefined): Rank | null {
  if (text === undefined) return null;
  return priorities.find((one) => one === text) ?? Number(text);
}
