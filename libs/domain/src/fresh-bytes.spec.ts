import { describe, expect, it } from '@jest/globals';
import { freshBytes } from './fresh-bytes.js';

describe('freshBytes', () => {
  it.each([0, 1, 8, 12, 32, 4_096, 10_000])('gives %d bytes', (length) => {
    expect(freshBytes(length)).toHaveLength(length);
  });

  it('never gives the same twice, however often the pool is drawn empty', () => {
    const drawn = Array.from({ length: 5_000 }, () => freshBytes(12).toString('hex'));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('gives bytes of its own, which later draws leave alone', () => {
    const first = freshBytes(16);
    const before = first.toString('hex');
    for (let draw = 0; draw < 1_000; draw += 1) freshBytes(16).fill(0);
    expect(first.toString('hex')).toBe(before);
  });
});
