import { describe, expect, it } from '@jest/globals';
import { healthAfter, isListening, switched } from './endpoint-health.js';

const since = new Date('2026-11-23T02:00:00Z');
const later = (hours: number) => new Date(since.getTime() + hours * 3_600_000);
const well = switched(true);
const ill = { ...well, failingSince: since };
const yes = { ok: true, status: 204 };
const no = { ok: false, status: 503 };
const gone = { ok: false, status: 410 };

describe('healthAfter', () => {
  it.each([
    { before: well, answer: yes, now: since, after: well, why: 'nothing happened' },
    { before: well, answer: no, now: since, after: ill, why: 'it begins to fail' },
    { before: ill, answer: no, now: later(71.9), after: ill, why: 'it has failed for less than three days' },
    {
      ...{ before: ill, answer: { ok: false, status: null }, now: later(72) },
      ...{ after: { ...ill, state: 'off', offBecause: 'failing' }, why: 'it has failed for three days' },
    },
    { before: ill, answer: yes, now: later(100), after: well, why: 'it is back' },
    { before: well, answer: gone, now: since, after: { ...ill, state: 'off', offBecause: 'gone' }, why: 'it is gone' },
    {
      ...{ before: switched(false), answer: gone, now: since },
      ...{ after: { ...switched(false), failingSince: since }, why: 'a person has switched it off before' },
    },
  ] as const)('after $answer.status at $now: $why', ({ before, answer, now, after }) => {
    expect(healthAfter(before, answer, now)).toEqual(after);
  });
});

describe('isListening', () => {
  it('is whoever did not wish to be left alone', () => {
    const all = [well, switched(false), { ...ill, state: 'off' as const, offBecause: 'failing' as const }];
    expect(all.map(isListening)).toEqual([true, false, true]);
  });
});
