import { describe, expect, it } from '@jest/globals';
import { heatRows } from './heat-rows.js';

describe('the heat map as a file', () => {
  it('has a row for each institution and a column for each week, empty where nothing was answered', () => {
    const weeks = [{ week: '2026-11-16' }, { week: '2026-11-23' }];
    const members = [
      { code: 'pln', name: 'PT PLN', week: '2026-11-16', inTime: 2, late: 1 },
      { code: 'kai', name: 'PT KAI', week: '2026-11-23', inTime: 4, late: 0 },
    ];
    expect(heatRows({ weeks, members }, 'Instansi')).toEqual([
      ['Instansi', '2026-11-16', '2026-11-23'],
      ['PT PLN', 0.667, ''],
      ['PT KAI', '', 1],
    ]);
  });
});
