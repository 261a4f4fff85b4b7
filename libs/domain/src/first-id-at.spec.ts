import { describe, expect, it } from '@jest/globals';
import { firstIdAt } from './first-id-at.js';
import { uuidV7 } from './ids.js';

describe('firstIdAt', () => {
  it('parts the ids made before an instant from those made since', () => {
    const now = new Date();
    const id = uuidV7();
    expect(firstIdAt(now) <= id).toBe(true);
    expect(firstIdAt(new Date(now.getTime() + 60_000)) > id).toBe(true);
  });

  it('is an id itself', () => {
    expect(firstIdAt(new Date(0))).toBe('00000000-0000-7000-8000-000000000000');
  });
});
