import { describe, expect, it } from '@jest/globals';
import { wordsOf } from '../words-of.js';
import { findPhrase, readyPhrase } from './phrase-found.js';

const found = (phrase: string, text: string) => {
  const ready = readyPhrase(phrase);
  return ready !== null && findPhrase(ready, wordsOf(text)) !== null;
};

describe('a phrase of a standing rule', () => {
  it.each([
    { phrase: 'gerbang tol', text: 'Antre di Gerbang Tol Kalikangkung', is: true, why: 'it stands there' },
    { phrase: 'gerbang tol', text: 'tol tanpa gerbang', is: false, why: 'the order of a phrase counts' },
    { phrase: 'listrik + padam', text: 'padam lagi listriknya', is: true, why: 'the order of a pair does not' },
    { phrase: 'listrik + padam|mati', text: 'listrik mati', is: true, why: 'an alternative is as good' },
    { phrase: 'listrik + padam', text: `listrik ${'kata '.repeat(9)} padam`, is: false, why: 'too far apart' },
    { phrase: 'kai', text: 'memakai', is: false, why: 'whole words only' },
    { phrase: '+', text: 'apa saja', is: false, why: 'nothing is left of it' },
    { phrase: 'AIR ...', text: 'AIR keruh sejak kemarin', is: true, why: 'a keyword stands in front' },
    { phrase: 'AIR ...', text: 'Lapor: air. keruh', is: true, why: 'but for what says that somebody complains' },
    { phrase: 'AIR…', text: 'Pipa air bocor', is: false, why: 'elsewhere it is a word as others are' },
    { phrase: 'PLNBDG|PLN BDG ...', text: 'pln bdg lampu mati', is: true, why: 'however the keyword is written' },
    { phrase: '...', text: 'apa saja', is: false, why: 'nothing is in front' },
    { phrase: 'tol + ', text: 'tol', is: false, why: 'half a pair is none' },
  ])('$phrase in “$text”: $is, for $why', ({ phrase, text, is }) => {
    expect(found(phrase, text)).toBe(is);
  });
});
