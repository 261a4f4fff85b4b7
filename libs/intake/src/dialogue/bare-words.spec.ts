import { describe, expect, it } from '@jest/globals';
import { bareWords, isPictureOfThanks } from './bare-words.js';

describe('bareWords', () => {
  it.each([
    ['Terima kasih 🙏', 'terima kasih', 'a picture'],
    ['Ok 👍🏽', 'ok', 'a picture of some skin'],
    ['Makasih ❤️', 'makasih', 'a picture with its mark of colour'],
    ['🙋‍♀️ halo', 'halo', 'a joined picture'],
    ['Siap, terima kasih :)', 'siap terima kasih', 'a smiley'],
    ['makasih:D', 'makasih', 'a smiley without a blank'],
    ['terimakasih…', 'terimakasih', 'a mark of one sign'],
    ['*“Terima kasih”*', 'terima kasih', 'quotes and stars'],
    ['Assalamu’alaikum~', 'assalamualaikum', 'a sign within a word'],
    ['\u200Eok\u200F', 'ok', 'marks that nobody sees'],
    ['terima kasih 🔥', 'terima kasih 🔥', 'not a picture that may tell something'],
    ['terima kasih 😡', 'terima kasih 😡', 'not a picture that complains'],
    ['terima kasih :(', 'terima kasih ☹', 'not a smiley that complains'],
    ['???', '', 'all of it, where there is nothing else'],
  ])('of "%s" are "%s": leaves out %s', (text, words) => {
    expect(bareWords(text)).toBe(words);
  });
});

describe('isPictureOfThanks', () => {
  it.each([
    ['👍', true],
    ['🙏🏾🙏🏾!', true],
    [':-)', true],
    ['🔥🔥', false],
    ['👎', false],
    ['???', false],
    [':(', false],
    ['ok 👍', false],
  ])('"%s": %s', (text, is) => {
    expect(isPictureOfThanks(text)).toBe(is);
  });
});
