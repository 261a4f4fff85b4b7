import { describe, expect, it } from '@jest/globals';
import { changesBetween, withPresent, type CaseState } from './case-changes.js';

const read: CaseState = {
  ...{ status: 'assigned', officer: null, institutionName: 'PLN', class: 'complaint', dueAt: '2026-12-01T17:00:00Z' },
};

describe('the difference between a case as it was read and as it is', () => {
  it('is nothing where only the version has moved', () => {
    expect(changesBetween(read, { ...read })).toEqual([]);
  });

  it('names each thing with before and after', () => {
    const now: CaseState = { ...read, status: 'in-progress', officer: { id: '1', name: 'Petugas PLN' } };
    expect(changesBetween(read, now)).toEqual([
      { field: 'status', before: 'assigned', after: 'in-progress' },
      { field: 'officer', before: null, after: 'Petugas PLN' },
    ]);
  });

  it('is told by the refusal itself, of which nothing else is taken', () => {
    const present = { id: 'x', version: 7, status: 'closed', dueAt: null };
    expect(withPresent(read, present)).toEqual({ ...read, status: 'closed', dueAt: null });
    expect(withPresent(read, null)).toEqual(read);
  });
});
