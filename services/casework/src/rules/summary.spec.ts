import { describe, expect, it } from '@jest/globals';
import { summaryOf } from './summary.js';

describe('summaryOf', () => {
  it.each([
    { title: 'Listrik padam', text: 'Sudah tiga hari.', line: 'Listrik padam', why: 'the title says it' },
    { title: null, text: 'Sudah tiga hari.', line: 'Sudah tiga hari.', why: 'there is no title' },
    { title: '  ', text: 'Sudah\n\n tiga  hari.', line: 'Sudah tiga hari.', why: 'a blank title is none' },
    { title: null, text: null, line: null, why: 'it was erased' },
    { title: null, text: ' \n ', line: null, why: 'there is nothing to read' },
  ])('$why', ({ title, text, line }) => {
    expect(summaryOf(title, text)).toBe(line);
  });

  it('cuts a long text at a word', () => {
    const line = summaryOf(null, 'listrik di rumah kami padam '.repeat(10));
    expect(line).toBe('listrik di rumah kami padam listrik di rumah kami padam listrik di rumah kami padam…');
  });

  it('cuts one endless word where it is', () => {
    expect(summaryOf(null, 'x'.repeat(500))).toBe(`${'x'.repeat(90)}…`);
  });

  it.each(['😡', '👨‍👩‍👧', '🇮🇩'])('never cuts %s in two', (emoji) => {
    expect(summaryOf(null, emoji.repeat(100))).toBe(`${emoji.repeat(90)}…`);
  });
});
