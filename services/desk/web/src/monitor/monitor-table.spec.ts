import { describe, expect, it } from '@jest/globals';
import type { InstitutionLoad } from '../api/overdue.js';
import { inOrder, totalsOf } from './monitor-table.js';

const load = (code: string, open: number, overdue: number, oldestDueAt: string | null = null): InstitutionLoad => ({
  code,
  name: code.toUpperCase(),
  open,
  dueSoon: 0,
  overdue,
  oldestDueAt,
  timeZone: 'Asia/Jakarta',
});
const loads = [load('damri', 0, 0), load('pln', 9, 1), load('kai', 4, 0), load('bri', 9, 5, '2026-11-01T00:00:00Z')];
const codes = (order: Parameters<typeof inOrder>[1]) => inOrder(loads, order).map((one) => one.code);

describe('the order of the monitor', () => {
  it('puts the worst first, and those with nothing last', () => {
    expect(codes('overdue')).toEqual(['bri', 'pln', 'kai', 'damri']);
  });

  it('breaks a tie by the other columns', () => {
    expect(codes('open')).toEqual(['bri', 'pln', 'kai', 'damri']);
  });

  it('puts the oldest deadline first and none at all last', () => {
    expect(codes('oldestDueAt')[0]).toBe('bri');
  });

  it('orders names as people do', () => {
    expect(codes('name')).toEqual(['bri', 'damri', 'kai', 'pln']);
  });

  it('leaves the given list alone', () => {
    inOrder(loads, 'name');
    expect(loads[0]?.code).toBe('damri');
  });
});

it('adds up what is shown', () => {
  expect(totalsOf(loads)).toEqual({ open: 22, dueSoon: 0, overdue: 6 });
});
