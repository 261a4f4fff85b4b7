import { describe, expect, it } from '@jest/globals';
import { checkTemplate, fillTemplate, VariableUnknown } from './fill-template.js';

const values = { kode: '26K7', instansi: 'PLN', petugas: 'Budi', tenggat: '3 Des 2026', tanggal: '1 Des 2026' };

describe('a template', () => {
  it('is filled with what is known of the case', () => {
    expect(fillTemplate('Laporan {{kode}} di {{ instansi }}, {{petugas}}.', values)).toBe('Laporan 26K7 di PLN, Budi.');
  });

  it('leaves what it does not know as it is', () => {
    expect(fillTemplate('{{nama}}', values)).toBe('{{nama}}');
  });

  it('may name only what can be filled in', () => {
    const check = (body: string) => () => {
      checkTemplate(body);
    };
    expect(check('Yth. {{nama}}, laporan {{kode}}')).toThrow(VariableUnknown);
    expect(check('Laporan {{kode}} selesai {{tanggal}}.')).not.toThrow();
  });
});
