import { describe, expect, it } from '@jest/globals';
import { outcomeWords } from './outcome-words.js';
import { webhooksText } from './webhooks-text.js';

describe('outcomeWords', () => {
  it.each([
    { status: 204, trouble: null, words: 'HTTP 204' },
    { status: 307, trouble: 'redirected', words: 'HTTP 307, redirected; redirections are not followed' },
    { status: null, trouble: 'timeout', words: 'no answer within 15 seconds' },
    { status: null, trouble: 'what-is-new', words: 'what-is-new' },
    { status: null, trouble: null, words: '' },
  ])('says of $status and $trouble: $words', ({ words, ...outcome }) => {
    expect(outcomeWords(outcome, webhooksText.en)).toBe(words);
  });
});
