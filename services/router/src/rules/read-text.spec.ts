import { describe, expect, it } from '@jest/globals';
import { aKnowledge } from '../fixtures/a-small-directory.js';
import { readText } from './read-text.js';

const knowledge = aKnowledge();
const topics = (text: string) =>
  readText(text, knowledge).hits.flatMap(({ meaning }) => (meaning.kind === 'topic' ? [meaning.word] : []));

describe('readText', () => {
  it.each([
    { text: 'listrik di rumah saya sudah lama mati', word: 'listrik mati', why: 'close together' },
    { text: 'mati lagi listrik di sini', word: 'listrik mati', why: 'in either order' },
    { text: 'jalannya banyak berlubang', word: 'jalan berlubang', why: 'one of the alternatives' },
  ])('finds the pair in "$text": $why', ({ text, word }) => {
    expect(topics(text)).toContain(word);
  });

  it.each([
    { text: 'listrik satu dua tiga empat lima enam tujuh mati', why: 'too far apart' },
    { text: 'listrik saja', why: 'half of it is missing' },
    { text: 'mati saja', why: 'the other half is missing' },
  ])('finds no pair in "$text": $why', ({ text }) => {
    expect(topics(text)).not.toContain('listrik mati');
  });

  it('does not see a word within a longer phrase that means something else', () => {
    expect(topics('bayar pajak kendaraan')).toEqual(['pajak kendaraan']);
    expect(topics('bayar pajak')).toEqual(['pajak']);
  });

  it('does not see what stands in a phrase that means nobody', () => {
    expect(topics('aplikasi sampah')).toEqual([]);
  });
});
