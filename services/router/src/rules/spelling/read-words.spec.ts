import { describe, expect, it } from '@jest/globals';
import { placedWordsOf } from '../words-of.js';
import { readWords } from './read-words.js';
import { spellingOf } from './spelling-of.js';

const spelling = spellingOf({
  names: [
    'pertamina',
    'bpjs kesehatan',
    'imigrasi',
    'telkomsel',
    'indihome',
    'kemenkes',
    'kemenkeu',
    'pln',
    'mypertamina',
  ],
  phrases: ['listrik padam', 'sampah + menumpuk|numpuk'],
  sentences: ['Pertanian dan pertamanan.'],
});
const read = (text: string) =>
  readWords(placedWordsOf(text), spelling).map(({ word, reading }) =>
    reading === 'written' ? word : `${word}:${reading}`,
  );

describe('words are read', () => {
  it.each([
    { text: 'Pertamna', as: ['pertamina:misspelt-1'], why: 'a letter was missed' },
    { text: 'pretamnia', as: ['pertamina:misspelt-2'], why: 'twice two were swapped, in a long name' },
    { text: 'imigrsi', as: ['imigrasi:misspelt-1'], why: 'a letter was missed' },
    { text: 'telkomsl', as: ['telkomsel:misspelt-1'], why: 'a letter was missed' },
    { text: 'Pertamnanya', as: ['pertamina:misspelt-1'], why: 'the suffix is seen through' },
    { text: 'BPJS keshatan', as: ['bpjs', 'kesehatan:misspelt-1'], why: 'the rest of the name stands beside it' },
    { text: 'lisrtik padam', as: ['listrik:misspelt-1', 'padam'], why: 'the rest of the phrase stands beside it' },
    { text: 'bpjskesehatan', as: ['bpjs:joined', 'kesehatan:joined'], why: 'a name was written as one' },
    { text: 'tel komsel', as: ['telkomsel:parted'], why: 'a name was written as two' },
  ])('as meant: “$text”, for $why', ({ text, as }) => {
    expect(read(text)).toEqual(as);
  });

  it.each([
    { text: 'pertanian', why: 'it is a word of its own' },
    { text: 'pertama', why: 'it is a word of every day' },
    { text: 'migrasi', why: 'the first letter is another' },
    { text: 'keshatan', why: 'nothing of the name stands beside it' },
    { text: 'kesempatan', why: 'it is too far from the part of a name' },
    { text: 'kemenkef', why: 'two names are as near' },
    { text: 'pnl', why: 'it is too short' },
    { text: 'telkm', why: 'it is too short' },
    { text: 'indih0me', why: 'a figure is no letter' },
    { text: '@pertamna', why: 'a handle is what it is' },
  ])('as they stand: “$text”, for $why', ({ text }) => {
    expect(read(text)).toEqual(placedWordsOf(text).map(({ word }) => word));
  });

  it('where they were written', () => {
    const text = 'Ke tel komsel, bpjskesehatan';
    const placed = readWords(placedWordsOf(text), spelling);
    expect(placed.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ke',
      'tel komsel',
      'bpjskesehatan',
      'bpjskesehatan',
    ]);
  });
});

describe('two words that are both known', () => {
  it('are not one name, though together they would be', () => {
    const both = spellingOf({ names: ['telkomsel'], phrases: ['tel rusak', 'komsel rusak'], sentences: [] });
    expect(readWords(placedWordsOf('tel komsel'), both).map(({ word }) => word)).toEqual(['tel', 'komsel']);
  });
});
