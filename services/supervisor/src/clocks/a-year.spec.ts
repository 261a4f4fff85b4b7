import { describe, expect, it } from '@jest/globals';
import { CalendarOfRecord } from '../rules/calendar-of-record.js';
import { arm, nationally, turn, type RunningClock } from '../rules/clock.js';
import { nextRungAt } from '../rules/ladder.js';
import { ClaimFromFloor } from './claim-from-floor.js';
import type { Claimed } from './due-clock.js';

const holidays = ['2026-03-19', '2026-03-20', '2026-03-23', '2026-03-24', '2026-05-01', '2026-08-17', '2026-12-25'];
const counting = nationally(new CalendarOfRecord([{ year: 2026, days: holidays, version: '1' }]));
const ladder = [
  { rung: 'handler', after: 1 },
  { rung: 'liaison-officer', after: 2 },
  { rung: 'head', after: 4 },
] as const;
const zones = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 } as const;
type Zone = keyof typeof zones;
const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];
const many = 10_000;
const begin = Date.parse('2026-01-05T00:00:00Z');
const end = Date.parse('2027-01-01T00:00:00Z');

/** Repeatable chance. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

interface Case {
  clock: RunningClock;
  readonly zone: Zone;
  readonly amount: number;
  readonly startsAt: number;
  readonly pausesAt: number | null;
  readonly resumesAt: number | null;
  readonly happened: string[];
}

// As somebody counts who has a wall calendar and nothing of ours.
const dayOf = (at: number, zone: Zone) => Math.floor((at + zones[zone] * hourMs) / dayMs);
const wall = (day: number, hour: number, zone: Zone) => day * dayMs + (hour - zones[zone]) * hourMs;
const closed = new Set(holidays.map((date) => Date.parse(date) / dayMs));
// The first day of all was a Thursday.
const isOpen = (day: number) => (day + 4) % 7 !== 0 && (day + 4) % 7 !== 6 && !closed.has(day);
function forth(day: number, many: number): number {
  let at = day;
  for (let left = many; left > 0;) if (isOpen((at += 1))) left -= 1;
  return at;
}
function back(day: number, many: number): number {
  let at = day;
  for (let left = many; left > 0;) if (isOpen((at -= 1))) left -= 1;
  return at;
}
const stamp = (what: string, at: number) => `${what} ${new Date(at).toISOString().slice(0, 16)}`;

/** All that has to happen to a case by the end of the year, to the minute. */
function mustHappen({ zone, amount, startsAt, pausesAt, resumesAt }: Case): string[] {
  const first = forth(dayOf(startsAt, zone), amount);
  const reminders = (due: number, after: number, before: number) => {
    for (let day = back(due, 2); day <= due; day += 1) {
      const at = wall(day, 9, zone);
      if (isOpen(day) && at > after) return at < before ? [stamp('reminded', at)] : [];
    }
    return [];
  };
  const pausesInTime = pausesAt !== null && resumesAt !== null && pausesAt < wall(first + 1, 0, zone);
  const told = reminders(first, startsAt, pausesInTime ? pausesAt : Infinity);
  let due = first;
  if (pausesInTime) {
    const [from, to] = [dayOf(pausesAt, zone), dayOf(resumesAt, zone)];
    let left = 0;
    for (let day = from + 1; day <= first; day += 1) if (isOpen(day)) left += 1;
    const next = left > 0 ? forth(to, left) : isOpen(to) ? to : forth(to, 1);
    due = from === to ? first : Math.max(first, next);
    if (due !== first || told.length === 0) told.push(...reminders(due, resumesAt, Infinity));
  }
  const rungs = ladder.map(({ rung, after }) => stamp(rung, wall(forth(due, after), 9, zone)));
  return [...told, stamp('passed', wall(due + 1, 0, zone)), ...rungs].filter(
    (one) => Date.parse(`${one.split(' ')[1] ?? ''}:00Z`) < end,
  );
}

describe('a year of thousands of cases', () => {
  it('reminds, passes and escalates each at the minute it should, and none of it twice', async () => {
    const chance = dice(7);
    const cases = Array.from({ length: many }, (): Case => {
      const zone = (Object.keys(zones) as Zone[])[chance(3)] ?? 'Asia/Jakarta';
      const [startsAt, amount] = [begin + chance(350 * 24 * 60) * minuteMs, 3 + chance(12)];
      const pausesAt = chance(3) === 0 ? startsAt + chance(20 * 24 * 60) * minuteMs + minuteMs : null;
      const resumesAt = pausesAt === null ? null : pausesAt + (1 + chance(30 * 24 * 60)) * minuteMs;
      const term = {
        amount,
        unit: 'working-day',
        remindBefore: 2,
        ladder,
        timeZone: zone,
        kind: 'resolution',
      } as const;
      const clock = arm({ ...term, startedAt: new Date(startsAt) }, counting);
      return { clock, zone, amount, startsAt, pausesAt, resumesAt, happened: [] };
    }).sort((a, b) => a.startsAt - b.startsAt);
    let now = begin;
    /** Those that have begun and to which something can still happen: what an index of the database holds. */
    let running: Case[] = [];
    const isOver = ({ clock: { state, escalateAt }, resumesAt }: Case) =>
      state === 'passed' && escalateAt === null && now > (resumesAt ?? 0);

    const claim =
      (instantOf: (clock: RunningClock) => Date | null, fire: (one: Case) => void) =>
      (limit: number, floor: Date | null): Promise<Claimed> => {
        const [due, from] = [[] as { one: Case; at: number }[], floor?.getTime() ?? -Infinity];
        for (const one of running) {
          const at = instantOf(one.clock)?.getTime() ?? Infinity;
          if (at <= now && at >= from) due.push({ one, at });
        }
        due.sort((a, b) => a.at - b.at).splice(limit);
        for (const { one } of due) fire(one);
        const upTo = due.at(-1)?.at;
        return Promise.resolve({ count: due.length, upTo: upTo === undefined ? null : new Date(upTo), latenessMs: 0 });
      };
    const change = (one: Case, by: Partial<RunningClock>) => (one.clock = { ...one.clock, ...by });
    const passing = new ClaimFromFloor(
      claim(
        ({ state, dueAt }) => (state === 'armed' ? dueAt : null),
        (one) => {
          one.happened.push(stamp('passed', now));
          change(one, { state: 'passed', passedAt: new Date(now) });
        },
      ),
    );
    const reminding = new ClaimFromFloor(
      claim(
        ({ state, remindAt, remindedAt }) => (state === 'armed' && remindedAt === null ? remindAt : null),
        (one) => {
          one.happened.push(stamp('reminded', now));
          change(one, { remindedAt: new Date(now) });
        },
      ),
    );
    const escalating = new ClaimFromFloor(
      claim(
        ({ state, escalateAt }) => (state === 'passed' ? escalateAt : null),
        (one) => {
          const { climbed, dueOn, timeZone } = one.clock;
          one.happened.push(stamp(ladder[climbed]?.rung ?? 'nobody', now));
          const next = nextRungAt({ ladder, climbed: climbed + 1, dueOn, timeZone, office: counting.office });
          change(one, { climbed: climbed + 1, escalateAt: next });
        },
      ),
    );
    const turns = cases
      .flatMap((one) =>
        one.pausesAt === null || one.resumesAt === null
          ? []
          : [
              { one, at: one.pausesAt, action: 'pause' as const },
              { one, at: one.resumesAt, action: 'resume' as const },
            ],
      )
      .sort((a, b) => a.at - b.at);

    let [next, begun] = [0, 0];
    for (let looks = 0; now < end; now += hourMs, looks += 1) {
      // Midnight or nine o'clock in some zone; whatever is due at any other minute would be found later, and be wrong.
      if (![15, 16, 17, 0, 1, 2].includes(new Date(now).getUTCHours())) continue;
      for (let due = turns[next]; due && due.at <= now; due = turns[(next += 1)]) {
        change(due.one, turn(due.one.clock, due.action, new Date(due.at), counting)?.change ?? {});
      }
      running = running.filter((one) => !isOver(one));
      for (let one = cases[begun]; one && one.startsAt <= now; one = cases[(begun += 1)]) running.push(one);
      const sweep = looks % 5 === 0;
      for (const one of [passing, reminding, escalating]) await one.drain(sweep, () => true);
    }

    const wrong = cases
      .map((one) => ({ is: [...one.happened].sort(), must: mustHappen(one).sort() }))
      .filter(({ is, must }) => is.join() !== must.join());
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(cases.flatMap(({ happened }) => happened).length).toBeGreaterThan(4 * many);
  }, 120_000);
});
