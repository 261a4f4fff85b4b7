import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isWorkingDay, localDateOf } from '#libs/domain';
import { tellOfCalendar, tellOfDirectory } from '../fixtures/a-directory.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';

const zone = 'Asia/Jakarta';
const hourMs = 3_600_000;
const holidays = ['2026-03-19', '2026-03-20', '2026-03-23', '2026-03-24', '2026-05-01', '2026-08-17', '2026-12-25'];

let supervisor: ASupervisor;
beforeAll(async () => {
  supervisor = await ASupervisor.start('2026-01-05T02:00:00Z');
  await tellOfDirectory(supervisor);
  await tellOfCalendar(supervisor, 2026, holidays, '2');
});
afterAll(async () => {
  await supervisor?.stop();
});

/** Repeatable chance. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

type Stage = 'triage' | 'assigned' | 'working' | 'waiting' | 'answered' | 'over';

/** What may come next, and how long nothing happens if nothing does. */
async function goOn(story: Story, stage: Stage, roll: number): Promise<Stage> {
  switch (stage) {
    case 'triage':
      if (roll > 5) return stage;
      await story.assigned();
      await story.opened();
      return 'assigned';
    case 'assigned':
      if (roll > 6) return stage;
      if (roll === 6) {
        await story.handedBack();
        return 'triage';
      }
      await story.taken();
      return 'working';
    case 'working':
      if (roll > 4) return stage;
      if (roll < 2) await story.asked();
      else await story.answeredAndDelivered();
      return roll < 2 ? 'waiting' : 'answered';
    case 'waiting':
      if (roll > 2) return stage;
      await story.resumed('citizen-replied');
      return 'working';
    case 'answered':
      if (roll > 2) return stage;
      if (roll === 0) await story.resumed('citizen-not-content');
      else await story.closed();
      return roll === 0 ? 'working' : 'over';
    case 'over':
      return stage;
  }
}

describe('a year of complaints', () => {
  it('reminds of every deadline and lets every deadline pass exactly once, by day and on working days', async () => {
    const chance = dice(42);
    const stories: { story: Story; stage: Stage }[] = [];
    const end = Date.parse('2026-12-31T17:00:00Z');
    while (supervisor.time.now().getTime() < end) {
      await supervisor.clocks.look(true);
      if (stories.length < 40 && chance(2) === 0) {
        const story = new Story(supervisor, chance(2) === 0 ? 'complaint' : 'aspiration');
        await story.filed();
        stories.push({ story, stage: 'triage' });
      }
      for (const one of stories) if (chance(6) === 0) one.stage = await goOn(one.story, one.stage, chance(12));
      supervisor.time.advance((20 + chance(60)) * hourMs);
    }
    await supervisor.clocks.look(true);

    const said = await supervisor.said();
    const of = (type: string) => said.filter((one) => one.type === type);
    expect(stories.filter((one) => one.stage === 'over').length).toBeGreaterThan(5);
    expect(of('deadline.passed').length).toBeGreaterThan(20);
    expect(of('deadline.reminded').length).toBeGreaterThan(20);

    const keys = (type: string) => of(type).map(({ data }) => `${String(data['deadlineId'])} ${String(data['dueAt'])}`);
    expect(new Set(keys('deadline.passed')).size).toBe(keys('deadline.passed').length);
    expect(new Set(keys('deadline.reminded')).size).toBe(keys('deadline.reminded').length);

    const clocks = await supervisor.db.query<{ id: string; state: string; due: boolean; remind_at: Date | null }[]>(
      `select id, state, due_at <= $1 as due, remind_at from clock`,
      [supervisor.time.now()],
    );
    const passed = new Set(of('deadline.passed').map(({ data }) => data['deadlineId']));
    // What is still asked for and over has passed; nothing else has that is not due.
    expect(clocks.filter((clock) => clock.state === 'armed' && clock.due)).toEqual([]);
    expect(clocks.filter((clock) => clock.state === 'passed' && !passed.has(clock.id))).toEqual([]);

    const calendar = { version: '2', holidays: new Set(holidays) };
    const mornings = clocks.flatMap((clock) => (clock.remind_at ? [clock.remind_at] : []));
    const inTime = mornings.filter((morning) => morning.getTime() < end);
    expect(inTime.filter((morning) => !isWorkingDay(localDateOf(morning, zone), calendar))).toEqual([]);
    expect(inTime.filter((morning) => morning.toISOString().slice(11) !== '02:00:00.000Z')).toEqual([]);
  }, 120_000);

  it('has never moved the total clock of anybody', async () => {
    const moved = await supervisor.db.query<unknown[]>(
      `select subject
         from (select subject, payload::jsonb as deadline from outbox_event where type = 'id.salur.deadline.set.v1'
               union all
               select subject, jsonb_array_elements(payload::jsonb -> 'set') from outbox_event
                where type = 'id.salur.deadlines.changed.v1') as told
        where deadline ->> 'kind' = 'total'
        group by subject having count(distinct deadline ->> 'dueAt') > 1 or count(distinct deadline ->> 'deadlineId') > 1`,
    );
    expect(moved).toEqual([]);
  });
});
