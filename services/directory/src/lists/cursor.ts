import { CursorUnknown } from './cursor-unknown.errors.js';

/** Where a page of a list ended, opaque to whoever asks for the next one. */
export type Cursor = readonly [rank: number, name: string, code: string];

export const start: Cursor = [-1, '', ''];

export const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

export function readCursor(text: string | undefined): Cursor {
  if (text === undefined) return start;
  try {
    const [rank, name, code] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[];
    if (Number.isInteger(rank) && typeof name === 'string' && typeof code === 'string') {
      return [rank as number, name, code];
    }
  } catch {
    // Falls through to the refusal: whatever is wrong with it, it is not ours.
  }
  throw new CursorUnknown();
}
