import { describe, expect, it } from '@jest/globals';
import { anInstitution, today } from '../fixtures/a-small-directory.js';
import { findInstitution, nameOf } from './find-institution.js';
import { presentOwner } from './knowledge.js';

const of = (path: string, more: { kind?: 'local-government' | 'local-office-kind'; successor?: string } = {}) =>
  anInstitution({ path, kind: 'local-government', ...more, ...(more.successor ? { validTo: today } : {}) }).institution;
const all = [
  of('pemda-dpupr/', { kind: 'local-office-kind' }),
  of('pemda/pemda-33/pemda-3303/'),
  of('pemda/pemda-33/pemda-3398/', { successor: 'pemda-3303' }),
];
const known = new Map(all.map((one) => [one.code, one]));

describe('an office of a government', () => {
  it('is found by its code, under its government', () => {
    expect(findInstitution('pemda-dpupr-3303', known)).toMatchObject({
      ...{ code: 'pemda-dpupr-3303', path: 'pemda/pemda-33/pemda-3303/pemda-dpupr-3303/', parent: 'pemda-3303' },
      ...{ name: 'DPUPR PT PEMDA-3303', kind: 'local-government', validTo: null, aliases: [] },
    });
    expect(nameOf('pemda-dpupr-3303', known)).toBe('DPUPR PT PEMDA-3303');
  });

  it.each(['pemda-dpupr-3399', 'pemda-none-3303', 'pln', ''])('is not found by %j', (code) => {
    expect(findInstitution(code, known)).toBeNull();
    expect(nameOf(code, known)).toBe(code);
  });

  it('goes on as that of the government that took over', () => {
    expect(presentOwner('pemda-dpupr-3398', known, today)?.code).toBe('pemda-dpupr-3303');
  });
});
