import { CursorUnknown } from './case.errors.js';

/** Where a page ended: the instant it was sorted by, if it had one, and the id. Opaque to whoever carries it. */
export interface Cursor {
  readonly at: string | null;
  readonly id: string;
}

const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)?,([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const writeCursor = ({ at, id }: Cursor): string => Buffer.from(`${at ?? ''},${id}`).toString('base64url');

export function readCursor(text: string): Cursor {
  const [, at, id] = shape.exec(Buffer.from(text, 'base64url').toString('latin1')) ?? [];
  if (id === undefined || (at !== undefined && Number.isNaN(Date.parse(at)))) throw new CursorUnknown();
  return { at: at ?? null, id };
}
