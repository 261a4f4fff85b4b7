import { describe, expect, it } from '@jest/globals';
import { addCalendarDays, type LocalDate } from '#libs/domain';
import fc from 'fast-check';
import { CalendarOfRecord } from './calendar-of-record.js';
import { belongsToComplaint, clockTable, type Occurrence } from './clock-table.js';
import { arm, nationally, turn, type RunningClock } from './clock.js';
import { findFaults } from './find-faults.js';
import { stageAfter, unownedAfter, type Stage } from './stage-after.js';
import { isRunning, planTurns } from './plan-turns.js';
import { startAgain } from './start-again.js';

const epoch = Date.parse('2026-01-01T00:00:00Z');
const hourMs = 3_600_000;
const zones = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura');
const aDay = fc.integer({ min: 0, max: 500 }).map((days): LocalDate => addCalendarDays('2026-01-01', days));
const calendars = fc
  .array(aDay, { maxLength: 40 })
  .map((days) => new CalendarOfRecord([{ year: 2026, days, version: '1' }]));

const occurrences = Object.keys(clockTable) as Occurrence[];
type LivingClock = RunningClock & { caseId: string | null };

/** Lets a story happen to one complaint with one case; what the story leaves armed or standing is given back. */
function live(story: readonly { what: Occurrence; hours: number }[], timeZone: string, calendar: CalendarOfRecord) {
  const clocks: LivingClock[] = [];
  let at = epoch;
  let closedAt: Date | null = null;
  for (const { what, hours } of [{ what: 'filed' as const, hours: 0 }, ...story]) {
    at += hours * hourMs;
    const now = new Date(at);
    for (const planned of planTurns([...clocks], what, 'case', closedAt)) {
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
          caseId: belongsToComplaint(planned.arm) ? null : 'case',
        });
      } else {
        const done = turn(planned.clock, planned.action, now, nationally(calendar));
        if (done) clocks[clocks.indexOf(planned.clock)] = { ...planned.clock, ...done.change };
      }
    }
    if (what === 'closed') closedAt = now;
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
const ways = {
  unowned: { 'sent-to-triage': 'unowned', assigned: 'routed', withdrawn: 'over' },
  routed: { opened: 'given', withdrawn: 'over' },
  given: { verified: 'given', taken: 'working', postponed: 'postponed', 'handed-back': 'unowned', withdrawn: 'over' },
  working: {
    ...{ asked: 'waiting', postponed: 'postponed', 'answered-for-now': 'working', 'answered-finally': 'answered' },
    ...{ 'handed-back': 'unowned', closed: 'over', withdrawn: 'over' },
  },
  waiting: {
    ...{ 'citizen-replied': 'working', 'clarification-ended': 'working', 'answered-for-now': 'waiting' },
    ...{ 'answered-finally': 'answered', 'handed-back': 'unowned' },
  },
  postponed: { 'postponement-ended': 'working', 'taken-up-again': 'working', 'answered-for-now': 'postponed' },
  answered: {
    'citizen-not-content': 'working',
    'answer-delivered': 'delivered',
    appealed: 'working',
    withdrawn: 'over',
  },
  delivered: { 'citizen-not-content': 'working', appealed: 'working', closed: 'over' },
  over: { reopened: 'working' },
} as const satisfies Record<string, Partial<Record<Occurrence, string>>>;
type Where = keyof typeof ways;

const steps = fc.array(fc.record({ pick: fc.nat(), hours: fc.nat(99) }), { maxLength: 30 });

/** The stories there can be, step by step; what was nobody's when it ended stays ended. */
function* livesOf(picks: readonly { pick: number; hours: number }[]) {
  const story: { what: Occurrence; hours: number }[] = [];
  let where: Where = 'unowned';
  for (const { pick, hours } of picks) {
    const open = Object.entries(ways[where]) as [Occurrence, Where][];
    const [what, next] = open[pick % open.length] ?? [];
    const owned = story.findLast((one) => one.what === 'opened' || one.what === 'handed-back')?.what === 'opened';
    if (!what || !next || (what === 'reopened' && !owned)) return;
    story.push({ what, hours });
    where = next;
    yield { story, what, where };
  }
}

const aCaseOf = (openedAt: Date) => ({
  ...{ id: 'case', role: 'lead' as const, stage: 'working' as Stage, endedAt: openedAt as Date | null, openedAt },
  ...{ verified: false, begun: false, stageSince: openedAt, newsSince: openedAt, handedBackAt: null as Date | null },
});

describe('laws of the clocks in every life of a complaint', () => {
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

  it('a merger that is taken back leaves every clock as it was, however long it lasted', () => {
    const mergeable: readonly Where[] = ['given', 'working', 'waiting', 'postponed'];
    fc.assert(
      fc.property(steps, zones, calendars, fc.nat(999), (picks, zone, calendar, hours) => {
        for (const { story, where } of livesOf(picks)) {
          if (!mergeable.includes(where)) continue;
          const merged = [...story, { what: 'closed' as const, hours: 1 }];
          expect(live(merged, zone, calendar).filter(isRunning)).toEqual([]);
          const back = [...merged, { what: 'unmerged' as const, hours }];
          expect(live(back, zone, calendar)).toEqual(live(story, zone, calendar));
        }
      }),
    );
  });

  it('there is no moment without a clock between filing and end', () => {
    fc.assert(
      fc.property(steps, calendars, (picks, calendar) => {
        for (const { story, where } of livesOf(picks)) {
          const running = live(story, 'Asia/Jakarta', calendar).filter((one) => one.state === 'armed');
          expect(running.length > 0).toBe(where !== 'over');
        }
      }),
    );
  });

  it('the hourly proof finds nothing to mend in any life there can be, and every clock that is lost in it', () => {
    fc.assert(
      fc.property(steps, calendars, (picks, calendar) => {
        let its = aCaseOf(new Date(epoch));
        const complaint = { unowned: true, receivedAt: new Date(epoch) };
        let at = epoch;
        for (const { story, what, where } of livesOf(picks)) {
          at += (story.at(-1)?.hours ?? 0) * hourMs;
          const now = new Date(at);
          if (what === 'opened') its = { ...aCaseOf(now), endedAt: null, handedBackAt: its.handedBackAt };
          its = { ...its, ...stageAfter(its, what, now), endedAt: what === 'reopened' ? null : its.endedAt };
          if (what === 'handed-back') its = { ...its, endedAt: now, handedBackAt: now };
          complaint.unowned = unownedAfter(what) ?? complaint.unowned;
          // What has ended is not proven; its case is taken up again as it was.
          if (where === 'over') continue;
          const clocks = live(story, 'Asia/Jakarta', calendar).map((clock, index) => ({
            ...{ ...clock, id: String(index), pausedBy: ['clarification' as const] },
          }));
          const faults = (all: typeof clocks) => findFaults(complaint, [its], all, () => true);
          expect(faults(clocks)).toEqual([]);
          for (const lost of clocks.filter(isRunning)) {
            const { kind, caseId, startedAt } = lost;
            expect(faults(clocks.filter((one) => one !== lost))).toEqual([{ what: 'missing', kind, caseId }]);
            const knownCase = caseId === null ? null : its;
            expect([kind, startAgain(kind, { complaint, knownCase, cases: [its] })]).toEqual([kind, startedAt]);
          }
        }
      }),
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
});
