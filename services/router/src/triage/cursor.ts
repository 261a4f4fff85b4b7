import { CursorUnknown } from './triage.errors.js';

/** Where a page ended. Opaque to whoever carries it. */
export interface Cursor {
  readonly at: string;
  readonly id: string;
}

const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z),([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const writeCursor = ({ at, id }: Cursor): string => Buffer.from(`${at},${id}`).toString('base64url');

export function readCursor(text: string): Cursor {
  const [, at, id] = shape.exec(Buffer.from(text, 'base64url').toString('latin1')) ?? [];
  if (at === undefined || id === undefined || Number.isNaN(Date.parse(at))) throw new CursorUnknown();
  return { at, id };
}
