import { describe, expect, it } from '@jest/globals';
import { isUuid, uuidV7 } from './ids.js';

describe('uuidV7', () => {
  const many = Array.from({ length: 5_000 }, () => uuidV7());

  it('is a UUID of version 7 that tells when it was made', () => {
    const before = Date.now();
    const id = uuidV7();
    expect(isUuid(id)).toBe(true);
    expect(id[14]).toBe('7');
    const madeAt = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
    expect(madeAt).toBeGreaterThanOrEqual(before);
    expect(madeAt).toBeLessThanOrEqual(Date.now() + 1);
  });

  it('comes in order, also within a millisecond', () => {
    expect([...many].sort()).toEqual(many);
    expect(new Set(many).size).toBe(many.length);
  });
});
