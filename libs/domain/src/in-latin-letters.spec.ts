import { expect, it } from '@jest/globals';
import { inLatinLetters } from './in-latin-letters.js';

it.each([
  { text: 'Lampu “mati” – €5', shown: 'Lampu “mati” – €5', why: 'the fonts have them' },
  { text: 'mati 😡', shown: 'mati ?', why: 'an emoji is one letter' },
  { text: 'e\u0301', shown: 'é', why: 'a letter and its accent are one' },
  { text: 'a\r\nb\tc', shown: 'a\nb c', why: 'lines stay, a tab is a space' },
])('$text is drawn as $shown: $why', ({ text, shown }) => {
  expect(inLatinLetters(text)).toBe(shown);
});
