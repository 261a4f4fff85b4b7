import { describe, expect, it } from '@jest/globals';
import type { EmergencyNumber } from '../api/policies.js';
import type { Rule } from '../api/rules.js';
import { endedIn, numbersNaming, rulesNaming } from './what-names-it.js';

const aRule = (id: string, more: Partial<Rule>): Rule => ({
  ...{
    id,
    version: 1,
    name: id,
    outcome: 'institution',
    owner: 'pln',
    others: [],
    position: 1,
    names: {},
    simulation: null,
  },
  ...{ approvedBy: null, undoneBy: null, standing: 'active', writtenBy: '', activeFrom: null, activeTo: null },
  conditions: { services: [], places: [], words: [], doors: [], classes: [] },
  ...more,
});
const inRegion = (...places: string[]): Pick<Rule, 'conditions'> => ({
  conditions: { services: [], places, words: [], doors: [], classes: [] },
});
const aNumber = (region: string | null): EmergencyNumber => ({
  ...{ id: region ?? '', kind: 'emergency', region, place: region, name: 'Damkar', number: '113' },
  ...{ setBy: null, setAt: '', endedBy: null, endedAt: null },
});

describe('what names an institution that ends', () => {
  it.each([
    { code: 'pln', ids: ['sends'], why: 'a rule sends to it' },
    { code: 'pemda-3303', ids: ['asks'], why: 'a rule asks for its region' },
    { code: 'pemda-33', ids: ['province'], why: 'a rule asks for its province' },
    { code: 'bri', ids: ['helps'], why: 'a rule names it beside another' },
    { code: 'kai', ids: [], why: 'no rule does' },
    { code: 'old', ids: [], why: 'only a rule of the past does' },
  ])('are the rules $ids of $code: $why', ({ code, ids }) => {
    const rules = [
      aRule('sends', { standing: 'planned', version: 2 }),
      aRule('sends', {}),
      aRule('asks', { owner: 'pemda-dpupr', ...inRegion('33.03') }),
      aRule('province', { owner: 'pemda-dpupr', ...inRegion('33') }),
      aRule('helps', { owner: 'mandiri', others: ['bri'] }),
      aRule('past', { owner: 'old', standing: 'past' }),
    ];
    expect(rulesNaming(code, rules).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    { code: 'pemda-3303', regions: ['33.03'] },
    { code: 'pemda-33', regions: ['33'] },
    { code: 'pln', regions: [] },
  ])('are the emergency numbers of $regions for $code', ({ code, regions }) => {
    const numbers = [aNumber(null), aNumber('33'), aNumber('33.03')];
    expect(numbersNaming(code, numbers).map(({ region }) => region)).toEqual(regions);
  });
});

describe('a file', () => {
  const change = (code: string, fields: Record<string, unknown>) => ({
    ...{ code, validFrom: '2017-01-01', what: 'changed' as const },
    fields: Object.entries(fields).map(([field, after]) => ({ field, before: null, after })),
  });

  it('ends whoever is given an end and successors, and no stretch that another one follows', () => {
    const changes = [
      change('ends', { validTo: '2027-01-01', successors: ['pln'] }),
      change('parted', { validTo: '2027-01-01', name: 'Lain' }),
      change('renamed', { name: 'Lain' }),
      change('opened', { validTo: null, successors: [] }),
    ];
    expect(endedIn(changes)).toEqual([{ code: 'ends', on: '2027-01-01' }]);
  });
});
