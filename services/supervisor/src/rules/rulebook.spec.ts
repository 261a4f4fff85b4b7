import { describe, expect, it } from '@jest/globals';
import { Rulebook, type HoursOfInstitution } from './rulebook.js';

const hoursOf = (institutionCode: string, from: string): HoursOfInstitution => ({
  institutionCode,
  week: [{ weekday: 6, from, to: '12:00' }],
  daysOff: [],
  daysOn: [],
  version: '4',
});
const book = new Rulebook(
  [],
  [{ year: 2026, days: ['2026-12-25'], version: '1' }],
  [hoursOf('pln', '07:00'), hoursOf('pln-papua', '08:00')],
);
const started = { startedAt: new Date('2026-12-01T03:00:00Z'), timeZone: 'Asia/Jakarta', dueOn: '2026-12-10' };

describe('the rulebook', () => {
  it.each([
    { path: 'bp-bumn/pln/pln-papua/', from: '08:00', why: 'its own hours' },
    { path: 'bp-bumn/pln/pln-bali/', from: '07:00', why: 'those of the company above it' },
    { path: 'bp-bumn/kai/', from: undefined, why: 'nobody above it has any' },
    { path: '', from: undefined, why: 'the hub has none' },
  ])('knows that $path opens at $from: $why', ({ path, from }) => {
    expect(book.countingAt(path, 'national').office.hours?.week[0]?.from).toBe(from);
  });

  it('counts by the office only where the policy says so', () => {
    expect(book.countingAt('pln/', 'national').calendar).toBe(book.calendar);
    expect(book.countingAt('pln/', 'institution').calendar.weekend).toEqual(new Set([1, 2, 3, 4, 5, 0]));
  });

  it.each([
    { countedBy: 'national', path: 'pln/', version: '2026=1' },
    { countedBy: 'institution', path: 'pln/', version: '2026=1,pln=4' },
    { countedBy: 'institution', path: 'kai/', version: '2026=1' },
  ] as const)('names $version for a clock at $path counted by $countedBy', ({ countedBy, path, version }) => {
    expect(book.versionOf({ ...started, countedBy }, path)).toBe(version);
  });

  it('has no policy that nobody has told of', () => {
    expect(book.policyFor({ kind: 'triage', class: 'complaint', on: '2026-12-01' })).toBeNull();
  });
});
