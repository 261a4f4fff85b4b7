import { describe, expect, it } from '@jest/globals';
import { kindOfWriting } from './kind-of-writing.js';

describe('what a colleague is told of somebody who writes', () => {
  it.each([
    ['answer', 'answer'],
    ['ask', 'question'],
    ['note', 'note'],
    ['postpone', 'other'],
    ['contribute', 'other'],
  ] as const)('%s is %s', (action, kind) => {
    expect(kindOfWriting(action)).toBe(kind);
  });
});
