import { describe, expect, it } from '@jest/globals';
import { readDecree } from './read-decree.js';

describe('a pasted decree', () => {
  it.each([
    { line: '2027-01-01;Tahun Baru', day: { date: '2027-01-01', kind: 'national-holiday', name: 'Tahun Baru' } },
    { line: '1 Januari 2027\tTahun Baru', day: { date: '2027-01-01', kind: 'national-holiday', name: 'Tahun Baru' } },
    { line: '01/02/2027,Cuti bersama,Imlek', day: { date: '2027-02-01', kind: 'joint-leave', name: 'Imlek' } },
    { line: '"2027-03-08";"joint-leave";"Nyepi"', day: { date: '2027-03-08', kind: 'joint-leave', name: 'Nyepi' } },
    {
      line: '5-4-2027;Cuti bersama Idul Fitri',
      day: { date: '2027-04-05', kind: 'joint-leave', name: 'Cuti bersama Idul Fitri' },
    },
  ])('understands $line', ({ line, day }) => {
    expect(readDecree(line, 2027)).toEqual({ days: [day], faults: [] });
  });

  it.each([
    { line: '31 Februari 2027;Tidak ada', why: 'not-a-date' },
    { line: '2026-12-25;Natal', why: 'another-year' },
    { line: '2027-01-01;', why: 'no-name' },
    { line: '2027-01-02;Sekali\n2027-01-02;Dua kali', why: 'twice' },
    { line: '2027-99-01;Bulan keliru', why: 'not-a-date' },
    { line: '3 Foo 2027;Bulan keliru', why: 'not-a-date' },
  ])('names what is wrong with $line: $why', ({ line, why }) => {
    expect(readDecree(line, 2027).faults).toMatchObject([{ why }]);
  });

  it('keeps the order of the year, and minds neither a heading nor empty lines', () => {
    const { days, faults } = readDecree('tanggal;nama\n2027-12-25;Natal\n\n2027-01-01;Tahun Baru\n', 2027);
    expect([days.map((day) => day.date), faults]).toEqual([['2027-01-01', '2027-12-25'], []]);
  });
});
