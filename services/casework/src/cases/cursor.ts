import { priorities, type Priority } from '../rules/marks.js';
import { CursorUnknown } from './case.errors.js';

/** Where a page ended: the instant it was sorted by, if it had one, the id, and the part of the list, where it has parts. Opaque to whoever carries it. */
export interface Cursor {
  readonly at: string | null;
  readonly id: string;
  readonly priority: Priority | null;
}

const shape =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)?,([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:,(normal|high))?$/;

export const writeCursor = ({ at, id, priority }: Cursor): string =>
  Buffer.from(`${at ?? ''},${id}${priority === null ? '' : `,${priority}`}`).toString('base64url');

export function readCursor(text: string): Cursor {
  const [, at, id, priority] = shape.exec(Buffer.from(text, 'base64url').toString('latin1')) ?? [];
  if (id === undefined || (at !== undefined && Number.isNaN(Date.parse(at)))) throw new CursorUnknown();
  return { at: at ?? null, id, priority: priorities.find((one) => one === priority) ?? null };
}
