import { describe, expect, it } from '@jest/globals';
import { addCalendarDays, isWorkingDay, localDateOf, type LocalDate } from '#libs/domain';
import fc from 'fast-check';
import { CalendarOfRecord } from './calendar-of-record.js';
import { clockTable, type Occurrence } from './clock-table.js';
import { arm, nationally, recalculate, turn, type RunningClock } from './clock.js';
import { findFaults } from './find-faults.js';
import { stageAfter, unownedAfter, type Stage } from './stage-after.js';
import { planTurns } from './plan-turns.js';

const epoch = Date.parse('2026-01-01T00:00:00Z');
const hourMs = 3_600_000;
const zones = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura');
const aDay = fc.integer({ min: 0, max: 500 }).map((days): LocalDate => addCalendarDays('2026-01-01', days));
const calendars = fc
  .array(aDay, { maxLength: 40 })
  .map((days) => new CalendarOfRecord([{ year: 2026, days, version: '1' }]));
const anInstant = fc.integer({ min: 0, max: 300 * 24 }).map((hours) => new Date(epoch + hours * hourMs));
const units = fc.constantFrom('working-day', 'calendar-day', 'hour');

const aStart = fc.record({
  kind: fc.constant('resolution' as const),
  startedAt: anInstant,
  amount: fc.integer({ min: 1, max: 60 }),
  unit: units,
  remindBefore: fc.integer({ min: 0, max: 5 }),
  timeZone: zones,
});
const after = (clock: RunningClock, hours: number) => new Date(clock.startedAt.getTime() + hours * hourMs);

const occurrences = Object.keys(clockTable) as Occurrence[];
type LivingClock = RunningClock & { caseId: string | null };

/** Lets a story happen to one complaint with one case; what the story leaves armed or standing is given back. */
function live(story: readonly { what: Occurrence; hours: number }[], timeZone: string, calendar: CalendarOfRecord) {
  const clocks: LivingClock[] = [];
  let at = epoch;
  for (const { what, hours } of [{ what: 'filed' as const, hours: 0 }, ...story]) {
    at += hours * hourMs;
    const now = new Date(at);
    for (const planned of planTurns([...clocks], what, 'case')) {
      if ('arm' in planned) {
        const start = {
          kind: planned.arm,
          startedAt: now,
          amount: 9,
          unit: 'working-day',
          remindBefore: 1,
          timeZone,
        } as const;
        clocks.push({
          ...arm(start, nationally(calendar)),
          caseId: planned.arm === 'total' || planned.arm === 'triage' ? null : 'case',
        });
      } else {
        const done = turn(planned.clock, planned.action, now, nationally(calendar));
        if (done) clocks[clocks.indexOf(planned.clock)] = { ...planned.clock, ...done.change };
      }
    }
  }
  return clocks;
}

const aStory = fc.array(
  fc.record({
    what: fc.constantFrom(...occurrences.filter((one) => one !== 'filed')),
    hours: fc.integer({ min: 0, max: 200 }),
  }),
  { maxLength: 25 },
);

/** What can come next in the life of a complaint, and where it leads. */
const life: Record<string, Partial<Record<Occurrence, string>>> = {
  unowned: { 'sent-to-triage': 'unowned', assigned: 'routed', withdrawn: 'over' },
  routed: { opened: 'given', withdrawn: 'over' },
  given: { taken: 'working', 'handed-back': 'unowned', withdrawn: 'over' },
  working: { asked: 'waiting', 'answered-finally': 'answered', 'handed-back': 'unowned', withdrawn: 'over' },
  waiting: {
    'citizen-replied': 'working',
    'clarification-ended': 'working',
    'answered-finally': 'answered',
    'handed-back': 'unowned',
  },
  answered: { 'citizen-not-content': 'working', closed: 'over', withdrawn: 'over' },
  over: {},
};

describe('laws of the clocks', () => {
  it('no story moves the citizen’s total clock', () => {
    fc.assert(
      fc.property(aStory, zones, calendars, (story, zone, calendar) => {
        const [total, ...others] = live(story, zone, calendar).filter((one) => one.kind === 'total');
        const untouched = live([], zone, calendar).find((one) => one.kind === 'total');
        expect(others).toEqual([]);
        expect([total?.startedAt, total?.dueAt]).toEqual([untouched?.startedAt, untouched?.dueAt]);
        expect(total?.state).not.toBe('paused');
      }),
    );
  });

  it('there is no moment without a clock between filing and end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ pick: fc.nat(), hours: fc.nat(99) }), { maxLength: 30 }),
        calendars,
        (steps, calendar) => {
          const story: { what: Occurrence; hours: number }[] = [];
          let state = 'unowned';
          for (const { pick, hours } of steps) {
            const ways = Object.entries(life[state] ?? {}) as [Occurrence, string][];
            const [what, next] = ways[pick % ways.length] ?? [];
            if (!what || !next) break;
            story.push({ what, hours });
            state = next;
            const running = live(story, 'Asia/Jakarta', calendar).filter((one) => one.state === 'armed');
            expect(running.length > 0).toBe(state !== 'over');
          }
        },
      ),
    );
  });

  it('the hourly proof finds nothing to mend in any life there can be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ pick: fc.nat(), hours: fc.nat(99) }), { maxLength: 30 }),
        calendars,
        (steps, calendar) => {
          const story: { what: Occurrence; hours: number }[] = [];
          let state = 'unowned';
          const its = { id: 'case', role: 'lead' as const, stage: 'working' as Stage, begun: false, isOver: true };
          const complaint = { unowned: true };
          for (const { pick, hours } of steps) {
            const ways = Object.entries(life[state] ?? {}) as [Occurrence, string][];
            const [what, next] = ways[pick % ways.length] ?? [];
            if (!what || !next || next === 'over') break;
            story.push({ what, hours });
            if (what === 'opened') Object.assign(its, { isOver: false, stage: 'working', begun: false });
            Object.assign(its, stageAfter(its, what), next === 'unowned' ? { isOver: true } : {});
            complaint.unowned = unownedAfter(what) ?? complaint.unowned;
            const clocks = live(story, 'Asia/Jakarta', calendar).map((clock, index) => ({
              ...{ ...clock, id: String(index), pausedBy: ['clarification' as const] },
            }));
            expect(findFaults(complaint, [its], clocks)).toEqual([]);
            state = next;
          }
        },
      ),
    );
  });

  it('never two clocks of one kind run for a case', () => {
    fc.assert(
      fc.property(aStory, zones, calendars, (story, zone, calendar) => {
        const running = live(story, zone, calendar).filter((one) => one.state === 'armed' || one.state === 'paused');
        expect(new Set(running.map((one) => one.kind)).size).toBe(running.length);
      }),
    );
  });

  it('a clock is never due earlier for having been paused', () => {
    fc.assert(
      fc.property(aStart, calendars, fc.nat(2000), fc.nat(2000), (start, calendar, from, length) => {
        const clock = arm(start, nationally(calendar));
        const paused = { ...clock, ...turn(clock, 'pause', after(clock, from), nationally(calendar))?.change };
        const resumed = {
          ...paused,
          ...turn(paused, 'resume', after(clock, from + length), nationally(calendar))?.change,
        };
        expect(resumed.dueAt.getTime()).toBeGreaterThanOrEqual(clock.dueAt.getTime());
      }),
    );
  });

  it('a pause is as long in two pieces as in one, when it is cut on a working day', () => {
    fc.assert(
      fc.property(aStart, calendars, fc.tuple(fc.nat(1000), fc.nat(500), fc.nat(500)), (start, calendar, spans) => {
        const [from, first, second] = spans;
        const clock = arm(start, nationally(calendar));
        const [a, b, c] = [from, from + first, from + first + second].map((hours) => after(clock, hours)) as [
          Date,
          Date,
          Date,
        ];
        fc.pre(isWorkingDay(localDateOf(b, start.timeZone), calendar));
        const standing = (one: RunningClock, pausedAt: Date, resumedAt: Date) => {
          const paused = { ...one, ...turn(one, 'pause', pausedAt, nationally(calendar))?.change };
          return { ...paused, ...turn(paused, 'resume', resumedAt, nationally(calendar))?.change };
        };
        expect(standing(standing(clock, a, b), b, c).dueAt).toEqual(standing(clock, a, c).dueAt);
      }),
    );
  });

  it('a later start is never due earlier', () => {
    fc.assert(
      fc.property(aStart, calendars, fc.nat(500), (start, calendar, hours) => {
        const early = arm(start, nationally(calendar));
        const later = arm({ ...start, startedAt: after(early, hours) }, nationally(calendar));
        expect(later.dueAt.getTime()).toBeGreaterThanOrEqual(early.dueAt.getTime());
      }),
    );
  });

  it('counting anew with the same calendar moves nothing', () => {
    fc.assert(
      fc.property(aStart, calendars, fc.nat(500), (start, calendar, hours) => {
        const clock = arm(start, nationally(calendar));
        expect(recalculate(clock, after(clock, hours), nationally(calendar))).toBeNull();
      }),
    );
  });

  it('nobody is reminded at night, on a day off, before the clock runs or after it is due', () => {
    fc.assert(
      fc.property(aStart, calendars, (start, calendar) => {
        const { remindAt, startedAt, dueAt, timeZone } = arm(start, nationally(calendar));
        if (!remindAt) return;
        const on = localDateOf(remindAt, timeZone);
        expect(isWorkingDay(on, calendar)).toBe(true);
        expect(new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(remindAt)).toBe('09:00');
        expect(remindAt > startedAt && remindAt < dueAt).toBe(true);
      }),
    );
  });
});
