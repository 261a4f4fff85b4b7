import { describe, expect, it } from '@jest/globals';
import { governmentCode, officeCode, officeOf, officeParts } from './office-of.js';

const purbalingga = {
  ...{ code: 'pemda-3303', name: 'Pemerintah Kabupaten Purbalingga', path: 'pemda/pemda-33/pemda-3303/' },
};
const jawaTengah = { code: 'pemda-33', name: 'Pemerintah Provinsi Jawa Tengah', path: 'pemda/pemda-33/' };

describe('the office of a government', () => {
  it.each([
    { kind: 'pemda-dpupr', of: purbalingga, code: 'pemda-dpupr-3303', name: 'DPUPR Kabupaten Purbalingga' },
    { kind: 'pemda-dinkes', of: purbalingga, code: 'pemda-dinkes-3303', name: 'Dinas Kesehatan Kabupaten Purbalingga' },
    { kind: 'pemda-dpupr', of: jawaTengah, code: 'pemda-dpupr-33', name: 'DPUPR Provinsi Jawa Tengah' },
    { kind: 'pemda-baru', of: purbalingga, code: 'pemda-baru-3303', name: 'BARU Kabupaten Purbalingga' },
  ])('$kind of $of.code is $code', ({ kind, of, code, name }) => {
    expect(officeOf(kind, of)).toEqual({ code, name, path: `${of.path}${code}/` });
  });

  it('is the province itself where the province is meant', () => {
    expect(officeOf('pemda-provinsi', jawaTengah)).toEqual(jawaTengah);
  });

  it.each([
    { code: 'pemda-dpupr-3303', parts: { kind: 'pemda-dpupr', government: 'pemda-3303' } },
    { code: 'pemda-rsud-33', parts: { kind: 'pemda-rsud', government: 'pemda-33' } },
    { code: 'pemda-3303', parts: null },
    { code: 'pemda-dpupr', parts: null },
    { code: 'pln', parts: null },
  ])('is told by the code $code', ({ code, parts }) => {
    expect(officeParts(code)).toEqual(parts);
    if (parts) expect(officeCode(parts.kind, parts.government)).toBe(code);
  });

  it.each([
    { region: '33.03.08.2001', code: 'pemda-3303' },
    { region: '33.03', code: 'pemda-3303' },
    { region: '33', code: 'pemda-33' },
  ])('lies with $code for the region $region', ({ region, code }) => {
    expect(governmentCode(region)).toBe(code);
  });
});
