import { describe, expect, it } from '@jest/globals';
import { csv } from './csv.js';

const table = (...rows: (string | number)[][]) => csv(rows, '').replace('\uFEFF', '');

describe('csv', () => {
  it('opens in Excel with its letters and columns intact', () => {
    expect(
      csv(
        [
          ['Instansi', 'Terbuka'],
          ['PT PLN (Persero)', 12],
        ],
        'Diambil oleh Sari',
      ),
    ).toBe('\uFEFFInstansi;Terbuka;Diambil oleh Sari\r\nPT PLN (Persero);12;\r\n');
  });

  it('quotes what would break a cell', () => {
    expect(table(['a;b', 'say "x"', 'two\nlines'])).toBe('"a;b";"say ""x""";"two\nlines";\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('defuses %s, which a spreadsheet would run', (name) => {
    expect(table([name])).toBe(`'${name};\r\n`);
  });

  it('leaves numbers numbers', () => {
    expect(table([-3])).toBe('-3;\r\n');
  });
});
