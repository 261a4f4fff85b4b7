import { describe, expect, it } from '@jest/globals';
import { aPeriod } from '../fixtures/a-period.js';
import { findServiceFaults } from './find-service-faults.js';
import { heldOn, type ServicePeriod } from './service-period.js';

const listed = { words: ['padam'], hints: [], examples: [], topics: ['energi'] };
const aStretch = (validFrom: string, validTo: string | null, more: Partial<ServicePeriod> = {}): ServicePeriod => ({
  ...{ code: 'padam', owner: 'pln', name: 'Padam', app: null, about: 'Listrik padam.', not: null, ...listed },
  ...{ standardDays: null, class: null, sensitive: false, validFrom, validTo, ...more },
});
const institutions = [
  aPeriod({ code: 'pln' }),
  aPeriod({ code: 'old', validTo: '2020-01-01', successor: 'pln' }),
  aPeriod({ code: 'new', validFrom: '2027-01-01' }),
];
const known = { institutions, topics: new Set(['energi']), today: '2026-11-28' };

describe('a service', () => {
  it.each([
    { services: [aStretch('2017-01-01', null)], faults: [], why: 'its owner is there' },
    {
      services: [aStretch('2017-01-01', '2020-01-01', { owner: 'old' }), aStretch('2020-01-01', null)],
      faults: [],
      why: 'its former owner was there then',
    },
    { services: [aStretch('2027-01-01', null, { owner: 'new' })], faults: [], why: 'its owner will be there by then' },
    {
      services: [aStretch('2017-01-01', '2020-01-01', { owner: 'new' })],
      faults: ['padam 2017-01-01 owner-not-there'],
      why: 'its owner was not there yet',
    },
    {
      services: [aStretch('2017-01-01', null, { owner: 'old' })],
      faults: ['padam 2026-11-28 owner-not-there'],
      why: 'its owner is there no more',
    },
    {
      services: [aStretch('2026-01-01', null, { owner: 'nobody', topics: ['nothing'] })],
      faults: ['padam 2026-01-01 owner-unknown', 'padam 2026-01-01 topic-unknown'],
      why: 'neither is known',
    },
    {
      services: [aStretch('2017-01-01', '2020-01-01'), aStretch('2019-01-01', null)],
      faults: ['padam 2019-01-01 overlap'],
      why: 'two would hold at once',
    },
    {
      services: [aStretch('2019-01-01', null), aStretch('2017-01-01', '2018-01-01')],
      faults: ['padam 2019-01-01 gap'],
      why: 'days are left out',
    },
  ])('has the faults $faults: $why', ({ services, faults }) => {
    const found = findServiceFaults(services, known);
    expect(found.map(({ code, day, why }) => `${code} ${day} ${why}`)).toEqual(faults);
  });

  it('is what holds on a day, or held last, or will hold first', () => {
    const own = [aStretch('2017-01-01', '2020-01-01'), aStretch('2020-01-01', '2021-01-01')];
    const on = (day: string) => heldOn(own, day)?.validFrom;
    expect(['2018-05-05', '2020-01-01', '2026-01-01', '2010-01-01'].map(on)).toEqual([
      ...['2017-01-01', '2020-01-01', '2020-01-01', '2017-01-01'],
    ]);
    expect(heldOn<ServicePeriod>([], '2020-01-01')).toBeUndefined();
  });
});
