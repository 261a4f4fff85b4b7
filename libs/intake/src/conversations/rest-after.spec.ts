import { describe, expect, it } from '@jest/globals';
import { restAfter } from './rest-after.js';

describe('restAfter', () => {
  it('lets those at the door go first', () => {
    expect(restAfter({ workedMs: 80, someoneCame: true })).toBe(80);
  });

  it('goes on at once when nobody comes', () => {
    expect(restAfter({ workedMs: 80, someoneCame: false })).toBe(0);
  });
});
