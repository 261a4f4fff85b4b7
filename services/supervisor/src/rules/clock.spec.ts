import { describe, expect, it } from '@jest/globals';
import { CalendarOfRecord } from './calendar-of-record.js';
import type { ClockAction } from './clock-table.js';
import { arm, nationally, recalculate, turn, type ClockState, type RunningClock } from './clock.js';

const timeZone = 'Asia/Jakarta';
const calendar = new CalendarOfRecord([
  { year: 2026, days: ['2026-12-24', '2026-12-25'], version: '1' },
  { year: 2027, days: ['2027-01-01'], version: '1' },
]);
const counting = nationally(calendar);
/** Ten in the morning in Jakarta. */
const tenOn = (date: string) => new Date(`${date}T03:00:00Z`);

const resolution = (): RunningClock =>
  arm(
    { kind: 'resolution', startedAt: tenOn('2026-11-23'), amount: 5, unit: 'working-day', remindBefore: 1, timeZone },
    counting,
  );

type Step = [action: ClockAction, on: string];
const after = (clock: RunningClock, ...steps: Step[]): RunningClock =>
  steps.reduce((one, [action, on]) => ({ ...one, ...turn(one, action, tenOn(on), counting)?.change }), clock);
const passed = (clock: RunningClock): RunningClock => ({ ...clock, state: 'passed', passedAt: clock.dueAt });

describe('a clock', () => {
  it('is due at the end of the last day, in the zone of the office', () => {
    expect(resolution()).toMatchObject({
      state: 'armed',
      dueOn: '2026-11-30',
      dueAt: new Date('2026-11-30T17:00:00Z'),
      remindAt: new Date('2026-11-27T02:00:00Z'),
    });
  });

  it.each([
    {
      steps: [
        ['pause', '2026-11-24'],
        ['resume', '2026-11-24'],
      ],
      dueOn: '2026-11-30',
      why: 'a pause within a day gains nothing',
    },
    {
      steps: [
        ['pause', '2026-11-24'],
        ['resume', '2026-11-26'],
      ],
      dueOn: '2026-12-02',
      why: 'two working days stood still',
    },
    {
      steps: [
        ['pause', '2026-11-27'],
        ['resume', '2026-11-29'],
      ],
      dueOn: '2026-11-30',
      why: 'a weekend is nobody’s working time',
    },
    {
      steps: [
        ['pause', '2026-11-24'],
        ['resume', '2026-11-25'],
        ['pause', '2026-11-26'],
        ['resume', '2026-11-27'],
      ],
      dueOn: '2026-12-02',
      why: 'pauses add up',
    },
    {
      steps: [
        ['pause', '2026-11-30'],
        ['resume', '2026-12-05'],
      ],
      dueOn: '2026-12-07',
      why: 'what was left of the last day is left on the next one',
    },
    {
      steps: [
        ['meet', '2026-11-26'],
        ['reopen', '2026-12-03'],
      ],
      dueOn: '2026-12-07',
      why: 'the days with the citizen do not count',
    },
    {
      steps: [
        ['pause', '2026-11-24'],
        ['meet', '2026-11-26'],
        ['reopen', '2026-12-03'],
      ],
      dueOn: '2026-12-09',
      why: 'nor do those in which it stood still before it was met',
    },
  ] as { steps: Step[]; dueOn: string; why: string }[])('is due on $dueOn after $steps: $why', ({ steps, dueOn }) => {
    expect(after(resolution(), ...steps)).toMatchObject({ state: 'armed', dueOn });
  });

  it.each([
    { action: 'resume', state: 'armed', why: 'it was not paused' },
    { action: 'reopen', state: 'armed', why: 'it was not met' },
    { action: 'pause', state: 'met', why: 'it has stopped' },
    { action: 'meet', state: 'met', why: 'it was met once' },
    { action: 'end', state: 'ended', why: 'it has ended once' },
    { action: 'reopen', state: 'ended', why: 'what nobody asked for any more stays so' },
    { action: 'resume', state: 'passed', why: 'it never stood still' },
  ] as const)('that is $state does not mind $action: $why', ({ action, state }) => {
    const clock: RunningClock = { ...resolution(), state, clearedAt: null };
    expect(turn(clock, action, tenOn('2026-11-25'), counting)).toBeNull();
  });

  it('cannot be paused after its time', () => {
    expect(turn(passed(resolution()), 'pause', tenOn('2026-12-01'), counting)).toBeNull();
    expect(turn(resolution(), 'pause', tenOn('2026-12-01'), counting)).toBeNull();
  });

  it('that was paused in time is not late, even if that was heard after it had run out', () => {
    expect(after(passed(resolution()), ['pause', '2026-11-30'])).toMatchObject({ state: 'paused', passedAt: null });
  });

  it.each([
    { clock: resolution(), on: '2026-11-30', late: false, why: 'the last day is in time' },
    { clock: resolution(), on: '2026-12-01', late: true, why: 'the day is over, though nobody has said so yet' },
    { clock: passed(resolution()), on: '2026-12-01', late: true, why: 'it had run out' },
    { clock: passed(resolution()), on: '2026-11-30', late: false, why: 'the work was done in time and heard too late' },
    { clock: after(resolution(), ['pause', '2026-11-24']), on: '2026-12-20', late: false, why: 'it stood still' },
  ])('met on $on is late: $late, because $why', ({ clock, on, late }) => {
    expect(turn(clock, 'meet', tenOn(on), counting)).toMatchObject({ told: 'cleared', how: 'met', late });
  });

  it('that was met while it stood still is due as if it had gone on that day', () => {
    const asked = after(resolution(), ['pause', '2026-11-24']);
    const { dueOn, dueAt, pauses } = after(asked, ['resume', '2026-12-10']);
    expect(after(asked, ['meet', '2026-12-10'])).toMatchObject({ state: 'met', dueOn, dueAt, pauses, pausedAt: null });
  });

  it('that was late when met is late when taken up again', () => {
    const late = after(passed(resolution()), ['meet', '2026-12-02'], ['reopen', '2026-12-04']);
    expect(late).toMatchObject({ state: 'passed', dueOn: '2026-11-30', clearedAt: null });
  });

  it.each([
    { steps: [], why: 'it ran' },
    { steps: [['pause', '2026-11-24']], why: 'it stood still, and does again' },
    {
      steps: [
        ['pause', '2026-11-24'],
        ['resume', '2026-11-26'],
      ],
      why: 'it had stood still before',
    },
  ] as { steps: Step[]; why: string }[])('that ended is put back as it was after $steps: $why', ({ steps }) => {
    const before = after(resolution(), ...steps);
    expect(after(before, ['end', '2026-11-27'], ['put-back', '2026-12-04'])).toEqual(before);
  });

  it('that was met is not put back: that work was done', () => {
    expect(turn(after(resolution(), ['meet', '2026-11-26']), 'put-back', tenOn('2026-11-27'), counting)).toBeNull();
  });

  it('that ended while it stood still has stood still until it is reopened', () => {
    const ended = after(resolution(), ['pause', '2026-11-24'], ['end', '2026-11-26']);
    expect(after(ended, ['reopen', '2026-12-03'])).toMatchObject({
      state: 'armed',
      dueOn: '2026-12-09',
      pausedAt: null,
    });
  });

  it('reminds anew when it has moved, and only then', () => {
    const reminded: RunningClock = { ...resolution(), remindedAt: new Date('2026-11-27T02:00:00Z') };
    const sameDay = after(reminded, ['pause', '2026-11-30'], ['resume', '2026-11-30']);
    const moved = after(reminded, ['pause', '2026-11-27'], ['resume', '2026-12-02']);
    expect(sameDay).toMatchObject({ remindedAt: reminded.remindedAt });
    expect(moved).toMatchObject({ dueOn: '2026-12-03', remindedAt: null, remindAt: new Date('2026-12-03T02:00:00Z') });
  });
});

describe('the citizen’s total clock', () => {
  const total = (): RunningClock =>
    arm(
      { kind: 'total', startedAt: tenOn('2026-11-23'), amount: 60, unit: 'calendar-day', remindBefore: 5, timeZone },
      counting,
    );

  it('cannot be paused', () => {
    expect(turn(total(), 'pause', tenOn('2026-11-24'), counting)).toBeNull();
  });

  it('goes on as if an answer that did not help had not been given', () => {
    const again = after(total(), ['meet', '2026-12-01'], ['reopen', '2026-12-10']);
    expect(again).toEqual({ ...total(), clearedAt: null });
  });
});

describe('a decree about holidays', () => {
  const decreed = new CalendarOfRecord([{ year: 2026, days: ['2026-11-26'], version: '2' }]);

  it('moves a clock that runs over the new holiday', () => {
    expect(recalculate(resolution(), tenOn('2026-11-24'), nationally(decreed))).toMatchObject({
      moves: true,
      change: { dueOn: '2026-12-01', remindAt: new Date('2026-11-30T02:00:00Z') },
    });
  });

  it('does not move a clock that ends before it', () => {
    const later = new CalendarOfRecord([{ year: 2026, days: ['2026-12-09'], version: '2' }]);
    const clock = resolution();
    const recounted = recalculate(clock, tenOn('2026-11-24'), nationally(later));
    expect(recounted).toMatchObject({ moves: false });
    expect({ ...clock, ...recounted?.change }).toEqual(clock);
  });

  it('leaves alone what has run out: what was late that day was late', () => {
    expect(recalculate(passed(resolution()), tenOn('2026-12-02'), nationally(decreed))).toBeNull();
  });
});

describe('a decree about holidays that is made while a clock is stopped', () => {
  const decreed = nationally(new CalendarOfRecord([{ year: 2026, days: ['2026-11-26'], version: '2' }]));
  const stopped = (clock: RunningClock, how: ClockAction) => after(clock, [how, '2026-11-24']);
  const total: RunningClock = { ...resolution(), kind: 'total' };
  const asked = after(resolution(), ['pause', '2026-11-24']);

  it.each<{ clock: RunningClock; action: ClockAction; state: ClockState; dueOn: string; why: string }>([
    { clock: stopped(total, 'meet'), action: 'reopen', state: 'armed', dueOn: '2026-12-01', why: 'it goes on' },
    { clock: stopped(total, 'end'), action: 'put-back', state: 'armed', dueOn: '2026-12-01', why: 'it never stopped' },
    {
      ...{ clock: stopped(passed(total), 'end'), action: 'put-back', state: 'armed', dueOn: '2026-12-01' },
      why: 'it was in time',
    },
    {
      ...{
        clock: after(passed(total), ['meet', '2026-12-01']),
        action: 'reopen',
        state: 'passed',
        dueOn: '2026-11-30',
      },
      why: 'what was late that day was late',
    },
    {
      ...{ clock: stopped(asked, 'end'), action: 'put-back', state: 'paused', dueOn: '2026-11-30' },
      why: 'it is counted when it goes on',
    },
  ])('lets it be $state until $dueOn after $action: $why', ({ clock, action, state, dueOn }) => {
    expect({ ...clock, ...turn(clock, action, tenOn('2026-11-27'), decreed)?.change }).toMatchObject({ state, dueOn });
  });
});

describe('a policy that changes', () => {
  const changed = { remindBefore: 3, ladder: [{ rung: 'head', after: 3 }] } as const;

  it('changes when somebody is told, also of a clock whose due day stays', () => {
    expect(recalculate({ ...resolution(), ...changed }, tenOn('2026-11-24'), counting)).toMatchObject({
      moves: false,
      change: { remindAt: new Date('2026-11-25T02:00:00Z'), escalateAt: new Date('2026-12-03T02:00:00Z') },
    });
  });

  it('reminds nobody a second time of the same day', () => {
    const reminded = { ...resolution(), ...changed, remindedAt: new Date('2026-11-24T02:00:00Z') };
    const recounted = recalculate(reminded, tenOn('2026-11-24'), counting);
    expect({ ...reminded, ...recounted?.change }).toMatchObject({ remindedAt: reminded.remindedAt });
  });
});
