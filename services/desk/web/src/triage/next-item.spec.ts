import { describe, expect, it } from '@jest/globals';
import { currentOf, nextAfter } from './next-item.js';

const queue = [{ complaintId: 'a' }, { complaintId: 'b' }, { complaintId: 'c' }];

describe('the complaint to decide now', () => {
  it('is the first when none is chosen', () => {
    expect(currentOf(queue, null)?.complaintId).toBe('a');
  });

  it('is the chosen one', () => {
    expect(currentOf(queue, 'b')?.complaintId).toBe('b');
  });

  it('is none when the chosen one no longer waits: another is not slipped under the hand', () => {
    expect(currentOf(queue, 'gone')).toBeNull();
  });
});

describe('the next one', () => {
  it.each([
    { current: 'a', next: 'b' },
    { current: 'b', next: 'c' },
    { current: 'c', next: 'a' },
    { current: 'gone', next: 'a' },
  ])('after $current is $next', ({ current, next }) => {
    expect(nextAfter(queue, current)?.complaintId).toBe(next);
  });

  it('is none of those that were decided together', () => {
    expect(nextAfter(queue, 'a', ['b'])?.complaintId).toBe('c');
    expect(nextAfter(queue, 'c', ['a', 'b'])).toBeNull();
  });

  it('is none when the last one is decided', () => {
    expect(nextAfter([{ complaintId: 'a' }], 'a')).toBeNull();
  });
});
