import { describe, expect, it } from '@jest/globals';
import { takenBy } from './taken-by.js';

describe('the mark on what leaves the hub', () => {
  it.each([
    ['id', 'Diambil oleh Sari (pln), 2026-11-23 10:00 WIB'],
    ['en', 'Taken by Sari (pln), 2026-11-23 10:00 WIB'],
  ] as const)('says in %s who took it and when', (language, mark) => {
    expect(takenBy({ name: 'Sari', institution: 'pln' }, new Date('2026-11-23T03:00:00Z'), language)).toBe(mark);
  });
});
