import { describe, expect, it } from '@jest/globals';
import { withoutLinks } from './without-links.js';

describe('a text without links', () => {
  it.each([
    { text: 'Sudah diperbaiki.', is: 'Sudah diperbaiki.', why: 'there was none' },
    {
      text: 'Diterima.\nIkuti di https://x.id/lacak/1',
      is: 'Diterima.\nBalas STATUS untuk melihat perkembangannya.',
      why: 'it is told how to ask',
    },
    { text: 'http://a\nhttp://b', is: 'Balas STATUS untuk melihat perkembangannya.', why: 'that is told once' },
  ])('is "$is": $why', ({ text, is }) => {
    expect(withoutLinks(text, 'id')).toBe(is);
  });
});
