import { describe, expect, it } from '@jest/globals';
import { heatMembers, heatRows } from './heat-rows.js';

const cell = (code: string, week: string, inTime: number, late: number) => ({
  ...{ code, name: `PT ${code.toUpperCase()}`, week, inTime, late },
});

describe('the heat map as a file', () => {
  it('has a row for each institution and a column for each week, empty where nothing was answered', () => {
    const weeks = [{ week: '2026-11-16' }, { week: '2026-11-23' }];
    const members = [cell('kai', '2026-11-23', 4, 0), cell('pln', '2026-11-16', 2, 1)];
    expect(heatRows({ weeks, members }, 'Instansi')).toEqual([
      ['Instansi', '2026-11-16', '2026-11-23'],
      ['PT PLN', 0.667, ''],
      ['PT KAI', '', 1],
    ]);
  });
});

describe('the rows of the heat map', () => {
  it.each([
    {
      members: [cell('kai', '1', 9, 1), cell('pln', '1', 1, 0), cell('pln', '2', 0, 3)],
      order: ['pln', 'kai'],
      why: 'all weeks count together',
    },
    {
      members: [cell('kai', '1', 1, 1), cell('pln', '1', 4, 4)],
      order: ['pln', 'kai'],
      why: 'more late ones are worse',
    },
    { members: [cell('pln', '1', 1, 0), cell('kai', '1', 9, 0)], order: ['kai', 'pln'], why: 'equals stand by name' },
  ])('begin with the worst: $why', ({ members, order }) => {
    expect(heatMembers(members).map(({ code }) => code)).toEqual(order);
  });
});
