import { describe, expect, it } from '@jest/globals';
import type { Institution } from '../knowledge.js';
import { nowhere } from '../where-of.js';
import { ownerByRule } from './owner-by-rule.js';

const of = (code: string, more: Partial<Institution> = {}): Institution => ({
  ...{ code, name: code, kind: 'ministry', parent: null, path: `${code}/`, aliases: [] },
  ...{ timeZone: 'Asia/Jakarta', validFrom: '2020-01-01', validTo: null, successor: null, version: 1, ...more },
});
const known = new Map(
  [
    of('bina-marga'),
    of('lama', { validTo: '2025-01-01', successor: 'bina-marga' }),
    of('hilang', { validTo: '2025-01-01' }),
    of('pemda-dpupr', { kind: 'local-office-kind' }),
    of('pemda-3303', { kind: 'local-government', name: 'Pemerintah Kabupaten Purbalingga' }),
  ].map((one) => [one.code, one]),
);
const purbalingga = { certain: '33.03.08', candidates: ['33.03.08'] };

describe('the owner a rule names', () => {
  it.each([
    { owner: 'bina-marga', where: nowhere, means: 'bina-marga', why: 'it is there' },
    { owner: 'lama', where: nowhere, means: 'bina-marga', why: 'another one goes on for it' },
    { owner: 'hilang', where: nowhere, means: undefined, why: 'it has ended without a successor' },
    { owner: 'pemda-dpupr', where: purbalingga, means: 'pemda-dpupr-3303', why: 'the place says whose office' },
    { owner: 'pemda-dpupr', where: nowhere, means: 'pemda-dpupr', why: 'the place is not certain' },
    { owner: 'pemda-dpupr-3303', where: nowhere, means: 'pemda-dpupr-3303', why: 'one office is named' },
  ])('$owner means $means: $why', ({ owner, where, means }) => {
    expect(ownerByRule(owner, () => where, known, '2026-11-23')?.code).toBe(means);
  });
});
