import { describe, expect, it } from '@jest/globals';
import { aKnowledge } from '../fixtures/a-small-directory.js';
import { readSigns } from './signs-of.js';

const knowledge = aKnowledge();

describe('readSigns', () => {
  it.each([
    { text: 'PLN payah', signs: ['named pln'], why: 'a name' },
    { text: 'listrik padam', signs: ['described pln'], why: 'a service' },
    { text: 'kabel di depan rumah', signs: ['hinted pln'], why: 'not more than a hint' },
    { text: 'apa kabar', signs: [], why: 'nothing' },
  ])('"$text" → $signs: $why', ({ text, signs }) => {
    expect(readSigns(text, knowledge)).toEqual(signs);
  });
});
