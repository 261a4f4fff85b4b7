import { describe, expect, it } from '@jest/globals';
import { styleOf } from './style-of.js';

describe('style', () => {
  it.each([
    { text: 'Rp50.000,-', sign: 'shape Aa99.99,-', why: 'letters and figures are of one kind each, a run is two' },
    { text: 'promo 🎁🎁🎁', sign: 'shape EE', why: 'a picture is a picture' },
    { text: 'GRATIS pulsa', sign: 'capitals 6', why: 'so many letters of ten are capitals' },
    { text: 'gratis', sign: 'capitals 0', why: 'none is' },
    { text: '2024 !', sign: 'capitals 0', why: 'there are no letters' },
    { text: 'padam!', sign: 'mark !', why: 'marks are looked at' },
    { text: 'padam!', sign: 'ends !', why: 'it ends with one' },
    { text: 'padam', sign: 'ends open', why: 'it ends without one' },
    { text: 'Padam.', sign: 'begins A', why: 'it begins with a capital' },
    { text: 'padam lagi.', sign: 'without ,', why: 'marks that most have are missed' },
    { text: 'x'.repeat(30), sign: 'length 9', why: 'the length is told roughly' },
    { text: 'lihat https://contoh.id/a?b=1', sign: 'shape aa', why: 'an address is one word like another' },
  ])('of "$text" has "$sign": $why', ({ text, sign }) => {
    expect(styleOf(text)).toContain(sign);
  });

  it('is none of nothing', () => {
    expect(styleOf(' \n ')).toEqual([]);
  });

  it('tells no word of a text', () => {
    expect(styleOf('Listrik di Bojong padam').join(' ')).not.toMatch(/listrik|bojong|padam/i);
  });
});
