import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CursorUnknown } from './case.errors.js';
import { readCursor, writeCursor } from './cursor.js';

const id = '0193542c-6f00-7000-8000-000000000001';

describe('the cursor of a list', () => {
  it.each([
    { at: '2026-11-30T17:00:00.000Z', rank: null },
    { at: null, rank: null },
    { at: null, rank: 'high' },
    { at: null, rank: 300 },
  ] as const)('comes back as it went: $at, $rank', ({ at, rank }) => {
    expect(readCursor(writeCursor({ at, id, rank }))).toEqual({ at, id, rank });
  });

  it('is refused when the list did not give it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readCursor(text)).toThrow(CursorUnknown);
      }),
    );
  });

  it.each(['2026-13-45T99:00:00.000Z', 'yesterday'])('is refused with a time that is none: %s', (at) => {
    expect(() => readCursor(writeCursor({ at, id, rank: null }))).toThrow(CursorUnknown);
  });
});
