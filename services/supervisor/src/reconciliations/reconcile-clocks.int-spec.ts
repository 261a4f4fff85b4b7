import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deadlineKinds, type DeadlineKind } from '#libs/contracts';
import { tellOfDirectory, tellOfPolicy } from '../fixtures/a-directory.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';
import { Clock } from '../clocks/clock.entity.js';
import { Reconciliation } from './reconciliation.entity.js';

const hourMs = 3_600_000;
let supervisor: ASupervisor;
beforeAll(async () => {
  supervisor = await ASupervisor.start();
  await tellOfDirectory(supervisor);
});
afterAll(async () => {
  await supervisor?.stop();
});

/** What the next hour's proof has found. */
async function prove(): Promise<Pick<Reconciliation, 'looked' | 'mended'>> {
  supervisor.time.advance(hourMs);
  await supervisor.clocks.look(true);
  const { looked, mended, endedAt } = await supervisor.db.getRepository(Reconciliation).findOneByOrFail({ id: 1 });
  expect(endedAt).toEqual(supervisor.time.now());
  return { looked, mended };
}
const running = async (story: Story, kind: Clock['kind']) =>
  (await supervisor.db.getRepository(Clock).findBy({ complaintId: story.id, kind })).filter(
    (one) => one.state !== 'met' && one.state !== 'ended',
  );
const causesTold = async (story: Story) =>
  (await supervisor.said(story.id)).flatMap(({ data }) => (data['cause'] === undefined ? [] : [data['cause']]));

describe('the hourly proof of the clocks', () => {
  it('finds nothing to mend in whatever stage a complaint is', async () => {
    const stories = [];
    for (let many = 0; many < 10; many += 1) stories.push(await new Story(supervisor).begun());
    const [asked, back, answered, delivered, again, postponed, parts, closed, accepted] = stories as [
      ...[Story, Story, Story, Story, Story, Story, Story, Story, Story],
    ];
    await new Story(supervisor).filed();
    await asked.asked();
    await back.handedBack();
    await answered.answered();
    await delivered.answeredAndDelivered();
    await again.answeredAndDelivered();
    await again.reopened();
    await postponed.postponed('2026-12-01T00:00:00Z');
    await parts.coOwned('kai');
    await closed.answeredAndDelivered();
    await closed.closed();
    await accepted.accepted();
    expect(await prove()).toEqual({ looked: 10, mended: 0 });
  });

  it('finds nothing where an answer arrives on which the citizen has acted already', async () => {
    await prove();
    const story = await new Story(supervisor).begun();
    await story.answered();
    await story.resumed('citizen-not-content');
    await story.delivered();
    expect(await running(story, 'reply-window')).toEqual([]);
    expect(await prove()).toMatchObject({ mended: 0 });
    expect(await running(story, 'resolution')).toHaveLength(1);
    expect(await running(story, 'total')).toHaveLength(1);
  });

  it('finds nothing where a co-owner whose part had ended is asked again, and has a clock for that', async () => {
    await prove();
    const story = await new Story(supervisor).begun();
    const lead = story.caseId;
    await story.coOwned('kai');
    const part = story.caseId;
    const each = async (happens: () => Promise<unknown>, ...caseIds: string[]) => {
      for (const caseId of caseIds) {
        story.caseId = caseId;
        await happens();
      }
    };
    await each(() => story.contributed(), part);
    await each(() => story.answered(), lead);
    await each(() => story.closed(), lead, part);
    await each(() => story.reopened(), lead);
    supervisor.time.advance(hourMs);
    await each(() => story.reopened('asked-again'), part);
    const its = { state: 'armed', caseId: part, institutionCode: 'kai', startedAt: supervisor.time.now() };
    expect(await running(story, 'co-owner')).toMatchObject([its]);
    expect(await running(story, 'total')).toMatchObject([{ institutionCode: 'pln' }]);
    expect(await prove()).toMatchObject({ mended: 0 });
    expect(await running(story, 'co-owner')).toMatchObject([its]);
  });

  it('arms a clock again that was deleted, from when it ran before, and says why', async () => {
    const story = await new Story(supervisor).begun();
    const [before] = await running(story, 'resolution');
    await supervisor.db.getRepository(Clock).delete({ id: before?.id ?? '' });
    expect(await prove()).toMatchObject({ mended: 1 });
    const [after, ...more] = await running(story, 'resolution');
    expect(after).toMatchObject({ startedAt: before?.startedAt, dueAt: before?.dueAt });
    expect(more).toEqual([]);
    expect(await causesTold(story)).toEqual([{ code: 'missing' }]);
    expect(await prove()).toMatchObject({ mended: 0 });
  });

  it('ends the younger of two clocks for the same thing', async () => {
    const story = await new Story(supervisor).begun();
    const [first] = await running(story, 'resolution');
    const startedAt = new Date((first?.startedAt.getTime() ?? 0) + 1);
    await supervisor.db.getRepository(Clock).insert(Object.assign(new Clock(), first, { startedAt, id: story.caseId }));
    expect(await prove()).toMatchObject({ mended: 1 });
    expect((await running(story, 'resolution')).map((one) => one.id)).toEqual([first?.id]);
    expect(await causesTold(story)).toEqual([{ code: 'doubled' }]);
  });

  it('lets a clock run on that stands still although nobody waits, and ends one that nobody asks for', async () => {
    const story = await new Story(supervisor).begun();
    const [resolution] = await running(story, 'resolution');
    await supervisor.db
      .getRepository(Clock)
      .update({ id: resolution?.id ?? '' }, { state: 'paused', pausedAt: supervisor.time.now() });
    const extra = Object.assign(new Clock(), resolution, { kind: 'delivery', id: story.caseId });
    await supervisor.db.getRepository(Clock).insert(extra);
    expect(await prove()).toMatchObject({ mended: 2 });
    expect(await running(story, 'resolution')).toMatchObject([{ state: 'armed' }]);
    expect(await running(story, 'delivery')).toEqual([]);
  });

  it('is counted, by what was wrong', async () => {
    const metrics = await (await fetch(`${supervisor.hub.url}/metrics`)).text();
    expect(metrics).toMatch(/salur_clocks_mended_total\{.*what="missing",kind="resolution".*\} 1/);
    expect(metrics).toMatch(/salur_clocks_mended_total\{.*what="doubled",kind="resolution".*\} 1/);
  });

  it('is not begun again within the hour', async () => {
    await prove();
    const story = await new Story(supervisor).begun();
    await supervisor.db.getRepository(Clock).delete({ complaintId: story.id, kind: 'resolution' });
    await supervisor.clocks.look(true);
    expect(await running(story, 'resolution')).toEqual([]);
    expect(await prove()).toMatchObject({ mended: 1 });
  });
});

/** How a story gets to where a clock of that kind runs. */
const ways: Record<DeadlineKind, (story: Story) => Promise<unknown>> = {
  total: (story) => story.filed(),
  triage: (story) => story.filed(),
  statutory: (story) => story.filed(),
  verification: (story) => justOpened(story),
  'first-follow-up': (story) => justOpened(story),
  resolution: (story) => story.begun(),
  'interim-news': async (story) => (await story.begun()).answered(false),
  clarification: async (story) => (await story.begun()).asked(),
  'co-owner': async (story) => (await story.begun()).coOwned('kai'),
  delivery: async (story) => (await story.begun()).answered(),
  'reply-window': async (story) => (await story.begun()).answeredAndDelivered(),
};
async function justOpened(story: Story): Promise<void> {
  await story.filed();
  await story.assigned();
  await story.opened();
}

/** What may go wrong with a clock, and what the history says of its mending. */
const damages = {
  deleted: { sql: 'delete from clock where id = $1', code: 'missing' },
  ended: { sql: `update clock set state = 'ended', cleared_at = now() where id = $1`, code: 'missing' },
  frozen: { sql: `update clock set state = 'paused', paused_at = started_at where id = $1`, code: 'standing-still' },
  doubled: {
    sql: `insert into clock select made.* from clock as one, jsonb_populate_record(one,
            jsonb_build_object('id', gen_random_uuid(), 'started_at', one.started_at + interval '1 s')) as made
           where one.id = $1`,
    code: 'doubled',
  },
} as const;

describe('a clock of whatever kind that was damaged', () => {
  beforeAll(async () => {
    for (const kind of ['verification', 'interim-news', 'statutory'] as const) {
      await tellOfPolicy(supervisor, [kind, 'information-request', 10, 'working-day', 1]);
    }
    await prove();
  });

  it.each(deadlineKinds)('runs again as it had, with an entry that says why: %s', async (kind) => {
    for (const [name, { sql, code }] of Object.entries(damages)) {
      const story = new Story(supervisor, 'information-request');
      await ways[kind](story);
      const [before, ...others] = await running(story, kind);
      expect([name, kind, before?.state, others]).toEqual([name, kind, 'armed', []]);
      await supervisor.db.query(sql, [before?.id]);
      expect([name, (await prove()).mended]).toEqual([name, 1]);
      const after = await running(story, kind);
      expect(after).toMatchObject([{ state: 'armed', startedAt: before?.startedAt, caseId: before?.caseId }]);
      expect(await causesTold(story)).toEqual([{ code }]);
      expect((await prove()).mended).toBe(0);
      if (name !== 'frozen') expect(after[0]?.dueAt).toEqual(before?.dueAt);
    }
  });

  it('stands still again while the citizen is asked, with an entry, and so does one that was lost', async () => {
    for (const sql of [
      `update clock set state = 'armed', paused_at = null where complaint_id = $1 and kind = 'resolution'`,
      `delete from clock where complaint_id = $1 and kind = 'resolution'`,
    ]) {
      const story = await new Story(supervisor).begun();
      await story.asked();
      const [before] = await running(story, 'resolution');
      await supervisor.db.query(sql, [story.id]);
      expect((await prove()).mended).toBe(1);
      expect(await running(story, 'resolution')).toMatchObject([{ state: 'paused', pausedAt: before?.pausedAt }]);
      expect(await causesTold(story)).toHaveLength(1);
    }
  });
});

describe('a complaint that turns out to be of another class', () => {
  it('may last longer where that is found in verification, in time, also if it was handed on before', async () => {
    await tellOfPolicy(supervisor, ['verification', 'complaint', 3, 'working-day', 1]);
    await tellOfPolicy(supervisor, ['total', 'oversight-complaint', 90, 'calendar-day', 5]);
    const stories = Array.from({ length: 12 }, () => new Story(supervisor));
    for (const story of stories) await justOpened(story);
    supervisor.time.advance(10 * 24 * hourMs);
    const totals: unknown[] = [];
    for (const story of stories) {
      await story.handedBack();
      await story.assigned();
      await story.opened();
      await story.accepted('oversight-complaint');
      totals.push(...(await running(story, 'total')).map(({ amount }) => amount));
    }
    expect(totals).toEqual(stories.map(() => 90));
  });

  it('gets the clocks that only its new class has, from when they would have begun, and the proof finds none missing', async () => {
    const story = await new Story(supervisor).begun();
    expect(await running(story, 'statutory')).toEqual([]);
    const [total] = await running(story, 'total');
    supervisor.time.advance(24 * hourMs);
    await story.classified('complaint', 'information-request');
    expect(await running(story, 'statutory')).toMatchObject([{ startedAt: total?.startedAt, amount: 10 }]);
    expect(await causesTold(story)).toContainEqual({ code: 'class', class: 'information-request' });
    expect((await prove()).mended).toBe(0);
  });
});
