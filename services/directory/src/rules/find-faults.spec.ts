import { describe, expect, it } from '@jest/globals';
import { aPeriod } from '../fixtures/a-period.js';
import { seededPeriods } from '../seed/seed.js';
import { findFaults } from './find-faults.js';

describe('a directory without faults', () => {
  it('is the sown one, on every day of it', () => {
    expect(findFaults(seededPeriods)).toEqual([]);
  });
});

describe('a directory with a fault', () => {
  const root = aPeriod({ code: 'root' });
  it.each([
    { periods: [aPeriod({ code: 'a' }), aPeriod({ code: 'a', validFrom: '2020-01-01' })], why: 'overlap' },
    {
      periods: [
        aPeriod({ code: 'a', validTo: '2019-01-01', successor: 'root' }),
        aPeriod({ code: 'a', validFrom: '2020-01-01' }),
      ],
      why: 'gap',
    },
    { periods: [aPeriod({ code: 'a', validTo: '2016-01-01', successor: 'root' })], why: 'ends-before-it-begins' },
    { periods: [aPeriod({ code: 'a', parent: 'nobody' })], why: 'parent-missing' },
    { periods: [aPeriod({ code: 'a', parent: 'b' }), aPeriod({ code: 'b', parent: 'a' })], why: 'circle' },
    { periods: [aPeriod({ code: 'a', validTo: '2020-01-01', successor: 'nobody' })], why: 'successor-unknown' },
    { periods: [aPeriod({ code: 'a', validTo: '2020-01-01' })], why: 'successor-missing' },
    {
      periods: [
        aPeriod({ code: 'a', validTo: '2020-01-01', successor: 'b' }),
        aPeriod({ code: 'b', validTo: '2021-01-01', successor: 'a' }),
      ],
      why: 'succession-in-circle',
    },
    {
      periods: [
        aPeriod({ code: 'a', validTo: '2020-01-01', successor: 'b' }),
        aPeriod({ code: 'b', validFrom: '2020-03-01' }),
      ],
      why: 'successor-not-there',
    },
    {
      periods: [
        aPeriod({ code: 'a', validTo: '2020-01-01', successor: 'root', successors: ['root', 'b'] }),
        aPeriod({ code: 'b', validTo: '2019-01-01', successor: 'c' }),
        aPeriod({ code: 'c', validFrom: '2019-01-01', validTo: '2019-06-01', successor: 'd' }),
        aPeriod({ code: 'd', validFrom: '2020-01-02' }),
      ],
      why: 'successor-not-there',
    },
  ])('tells $why', ({ periods, why }) => {
    expect(findFaults([root, ...periods]).map((fault) => fault.why)).toContain(why);
  });

  it('has none where an heir has ended by then and its own heir is there', () => {
    const periods = [
      aPeriod({ code: 'a', validTo: '2020-01-01', successor: 'b' }),
      aPeriod({ code: 'b', validTo: '2019-01-01', successor: 'c' }),
      aPeriod({ code: 'c', validFrom: '2019-01-01' }),
    ];
    expect(findFaults([root, ...periods])).toEqual([]);
  });

  it('blames the one whose parent has gone, and not those below it', () => {
    const periods = [
      aPeriod({ code: 'top', validTo: '2020-01-01', successor: 'root' }),
      aPeriod({ code: 'middle', parent: 'top' }),
      aPeriod({ code: 'low', parent: 'middle' }),
    ];
    expect(findFaults([root, ...periods])).toEqual([{ code: 'middle', day: '2020-01-01', why: 'parent-missing' }]);
  });
});
