import { describe, expect, it } from '@jest/globals';
import { safeCell } from './safe-cell.js';

describe('a cell of an export', () => {
  it.each([
    { text: '=HYPERLINK("http://x")', cell: `'=HYPERLINK("http://x")`, why: 'it is a formula' },
    { text: '  +62812', cell: `'  +62812`, why: 'blanks do not hide it' },
    { text: '@sum(a1)', cell: `'@sum(a1)`, why: 'older spreadsheets take this too' },
    { text: '-1', cell: `'-1`, why: 'a sign begins a formula' },
    { text: '\t=1', cell: `'\t=1`, why: 'a tab does not hide it' },
    { text: '\r=1', cell: `'\r=1`, why: 'nor does a line end' },
    { text: 'Lampu mati = gelap', cell: 'Lampu mati = gelap', why: 'it only holds a sign' },
  ])('$text is $cell: $why', ({ text, cell }) => {
    expect(safeCell(text)).toBe(cell);
  });
});
