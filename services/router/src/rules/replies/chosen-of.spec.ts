import { describe, expect, it } from '@jest/globals';
import { chosenOf } from './chosen-of.js';

const options = [
  { code: 'pemda-3303', name: 'Kabupaten Purbalingga' },
  { code: 'pemda-3302', name: 'Kabupaten Banyumas' },
];

describe('a reply to a question with options', () => {
  it.each([
    { reply: '2', chosen: 'pemda-3302', why: 'the number alone' },
    { reply: ' No. 1 ', chosen: 'pemda-3303', why: 'the number with its word' },
    { reply: 'pilih 2!', chosen: 'pemda-3302', why: 'however it is said' },
    { reply: 'di kabupaten purbalingga, pak', chosen: 'pemda-3303', why: 'the name of one' },
    { reply: '3', chosen: null, why: 'there is no third' },
    { reply: '0', chosen: null, why: 'nor a zeroth' },
    { reply: 'sudah 2 hari begini', chosen: null, why: 'a number in a sentence is no choice' },
    { reply: 'bukan Kabupaten Banyumas tapi Kabupaten Purbalingga', chosen: null, why: 'two names are no choice' },
    { reply: '2. Kabupaten Banyumas', chosen: 'pemda-3302', why: 'the whole line' },
    { reply: '', chosen: null, why: 'nothing says nothing' },
  ])('$reply → $chosen: $why', ({ reply, chosen }) => {
    expect(chosenOf(reply, options)).toBe(chosen);
  });

  it('whose names hold one another is decided by the whole line', () => {
    const alike = [
      { code: 'pln', name: 'PT PLN' },
      { code: 'pln-batam', name: 'PT PLN Batam' },
    ];
    expect(chosenOf('2. PT PLN Batam', alike)).toBe('pln-batam');
    expect(chosenOf('PT PLN Batam', alike)).toBeNull();
  });
});
