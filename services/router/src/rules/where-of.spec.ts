import { describe, expect, it } from '@jest/globals';
import { anInstitution } from '../fixtures/a-small-directory.js';
import { governmentsInDoubt, localOffice, nowhere, provinceOf, readChoice } from './where-of.js';

const of = (path: string, kind: 'local-government' | 'local-office-kind' = 'local-government') =>
  anInstitution({ path, kind }).institution;
const kind = of('pemda-dpupr/', 'local-office-kind');
const [province, regency, other] = [of('pemda-33/'), of('pemda-33/pemda-3303/'), of('pemda-33/pemda-3302/')];
const known = new Map([province, regency, other].map((one) => [one.code, one]));

describe('the office of a kind', () => {
  it.each([
    { certain: '33.03.08', is: 'pemda-dpupr-3303', why: 'a district lies in its regency' },
    { certain: '33.03', is: 'pemda-dpupr-3303', why: 'the regency itself' },
    { certain: '33', is: undefined, why: 'a province has many regencies' },
    { certain: '99.99', is: undefined, why: 'nobody knows it' },
    { certain: null, is: undefined, why: 'the place is not known' },
  ])('of $certain is $is: $why', ({ certain, is }) => {
    expect(localOffice(kind, { certain, candidates: [] }, known)?.code).toBe(is);
  });

  it('of the province is the province', () => {
    const provincial = of('pemda-provinsi/', 'local-office-kind');
    expect(localOffice(provincial, { certain: '33.03.08', candidates: [] }, known)?.code).toBe('pemda-33');
  });
});

describe('a kind of office whose work a company does', () => {
  const water = of('pemda-pdam/', 'local-office-kind');
  const batam = of('pemda-21/pemda-2171/');
  const company = anInstitution({ path: 'bp-batam/', kind: 'agency' }).institution;
  const inBatam = { certain: '21.71.04', candidates: [] };

  it('is the company', () => {
    const known = new Map([batam, company].map((one) => [one.code, one]));
    expect(localOffice(water, inBatam, known)).toMatchObject({ code: 'bp-batam', kind: 'agency' });
  });

  it('is the office where the directory has no such company', () => {
    expect(localOffice(water, inBatam, new Map([[batam.code, batam]]))?.code).toBe('pemda-pdam-2171');
  });
});

describe('the province of a place', () => {
  it.each([
    { certain: '33.03.08', is: '33', why: 'a district lies in it' },
    { certain: '33', is: '33', why: 'it is the province' },
    { certain: null, is: null, why: 'the place is not certain' },
  ])('of $certain is $is: $why', ({ certain, is }) => {
    expect(provinceOf({ certain, candidates: [] })).toBe(is);
  });
});

describe('governments in doubt', () => {
  it('are few enough to ask about', () => {
    const doubt = (certain: string | null, ...candidates: string[]) =>
      governmentsInDoubt({ certain, candidates }, known).map(({ code }) => code);
    expect(doubt(null, '33.03.08', '33.02.01', '33.02')).toEqual(['pemda-3302', 'pemda-3303']);
    expect(doubt('33.03', '33.03', '33.02')).toEqual([]);
    expect(doubt(null, '33.03')).toEqual([]);
    expect(doubt(null, '33.03', '11.01')).toEqual([]);
    expect(doubt(null)).toEqual([]);
  });
});

describe('who chooses a government', () => {
  it('says where, and leaves the office to the text', () => {
    expect(readChoice(regency, nowhere, kind)).toMatchObject({ chosen: null, where: { certain: '33.03' } });
    expect(readChoice(province, nowhere, null)).toMatchObject({ chosen: province, where: { certain: '33' } });
  });

  it('does not blur what is known more exactly', () => {
    const where = { certain: '33.03.08', candidates: ['33.03.08'] };
    expect(readChoice(regency, where, kind).where).toBe(where);
  });

  it('is not who chooses an institution', () => {
    expect(readChoice(kind, nowhere, null)).toEqual({ chosen: kind, where: nowhere });
    expect(readChoice(null, nowhere, kind)).toEqual({ chosen: null, where: nowhere });
  });
});
