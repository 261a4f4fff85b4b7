import { describe, expect, it } from '@jest/globals';
import { fillIn, unknownNames } from '#libs/domain';
import { sampleOf, templateNames } from './sample-of.js';

const values = {
  ...{ kode: '26K7-4QXM-T', instansi: 'PT PLN', petugas: 'Sari' },
  ...{ tenggat: '2026-12-01', tanggal: '2026-11-23' },
};

describe('a template with an example filled in', () => {
  it.each([
    { body: 'Laporan {{kode}} di {{ instansi }}.', text: 'Laporan 26K7-4QXM-T di PT PLN.', unknown: [] },
    { body: 'Halo {{nama}}, {{nama}} {{kode}}', text: 'Halo {{nama}}, {{nama}} 26K7-4QXM-T', unknown: ['nama'] },
    { body: 'Tanpa isian { }', text: 'Tanpa isian { }', unknown: [] },
  ])('reads $text', ({ body, text, unknown }) => {
    expect(sampleOf(body, values)).toEqual({ text, unknown });
  });

  it('is filled as the hub fills it', () => {
    const body = templateNames.map((name) => `{{${name}}}`).join(' {{lain}} ');
    expect(sampleOf(body, values)).toEqual({ text: fillIn(body, values), unknown: unknownNames(body, templateNames) });
  });
});
