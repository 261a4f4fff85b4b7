import { describe, expect, it } from '@jest/globals';
import { heldKeyOf, readHeldKeys, writeHeldKeys } from './held-keys.js';
import { newTrackingCode } from './tracking-code.js';

const held = () => ({ code: newTrackingCode(), key: '7HKM-2QXR-9TWB' });

describe('held keys', () => {
  it('are found by a code as somebody typed it, and null where there is none', () => {
    const [one, other] = [held(), held()];
    const cookie = writeHeldKeys([one, other]);
    expect(heldKeyOf(cookie, ` ${other.code.toLowerCase()} `)).toBe(other.key);
    expect(heldKeyOf(writeHeldKeys([one]), other.code)).toBeNull();
    expect(heldKeyOf('', 'kode')).toBeNull();
  });

  it('come back as they were written', () => {
    const keys = [held(), held()];
    expect(readHeldKeys(writeHeldKeys(keys))).toEqual(keys);
  });

  it('are the newest twelve at most', () => {
    const keys = Array.from({ length: 15 }, held);
    expect(readHeldKeys(writeHeldKeys(keys))).toEqual(keys.slice(0, 12));
  });

  it.each(['', '~~', 'x.y', '26K7-4QXM-K', '<script>.<script>'])('are nothing where the cookie is %j', (cookie) => {
    expect(readHeldKeys(cookie)).toEqual([]);
  });
});
