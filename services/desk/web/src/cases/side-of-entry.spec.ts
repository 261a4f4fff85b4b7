import { describe, expect, it } from '@jest/globals';
import { talkIn } from './side-of-entry.js';

const text = 'Listrik menyala lagi.';

describe('the conversation of a case', () => {
  it.each([
    { kind: 'added', text, is: true },
    { kind: 'asked', text, is: true },
    { kind: 'answered', text, is: true },
    { kind: 'answered', text: null, attachments: [{}], is: true },
    { kind: 'rated', text: null, score: 4, is: true },
    { kind: 'closed', text: null, is: false },
    { kind: 'noted', text, is: false },
    { kind: 'contributed', text, is: false },
    { kind: 'taken', text: null, is: false },
  ])('has $kind with $text: $is', ({ is, ...entry }) => {
    expect(talkIn([entry])).toHaveLength(is ? 1 : 0);
  });
});
