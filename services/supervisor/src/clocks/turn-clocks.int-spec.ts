import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarChanged, flow, officeHoursChanged } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import type { Outcome } from '#libs/messaging';
import { tellOfDirectory } from '../fixtures/a-directory.js';
import { clockOf, clocksOf } from '../fixtures/clocks-of.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';
import { KnownCase } from '../cases/known-case.entity.js';
import { type Clock } from './clock.entity.js';

let supervisor: ASupervisor;
beforeAll(async () => {
  supervisor = await ASupervisor.start();
  await tellOfDirectory(supervisor);
});
afterAll(async () => {
  await supervisor?.stop();
});

const dayMs = 86_400_000;
const beginAgain = () => {
  supervisor.time.set(new Date('2026-11-23T03:00:00Z'));
};

describe('the clocks of a complaint', () => {
  it('run from filing to end as the table says', async () => {
    beginAgain();
    const story = new Story(supervisor);
    await story.begun();
    supervisor.time.advance(dayMs);
    await story.asked();
    supervisor.time.advance(dayMs);
    await story.resumed('citizen-replied');
    await story.answered(false);
    await story.answered();
    await story.delivered();
    await story.closed();
    expect(await supervisor.story(story.id)).toEqual([
      ...['set total armed', 'set triage armed', 'cleared triage met'],
      ...['set first-follow-up armed', 'set resolution armed', 'cleared first-follow-up met'],
      ...[
        'cleared resolution paused',
        'set clarification armed',
        'cleared clarification met',
        'set resolution resumed',
      ],
      ...['cleared resolution met', 'cleared total met', 'set delivery armed', 'cleared delivery met'],
      ...['set reply-window armed', 'cleared reply-window ended'],
    ]);
  });

  it.each([
    { itsClass: 'complaint', dueOn: '2026-12-11' },
    { itsClass: 'aspiration', dueOn: '2026-11-30' },
    { itsClass: 'information-request', dueOn: '2026-11-30' },
    { itsClass: 'oversight-complaint', dueOn: '2027-02-17' },
  ] as const)('are due by the class: $itsClass on $dueOn', async ({ itsClass, dueOn }) => {
    beginAgain();
    const story = await new Story(supervisor, itsClass).begun();
    expect(await clockOf(supervisor, story.id, 'resolution')).toMatchObject({ dueOn });
  });

  it('end with the day of the institution, which in Jayapura is two hours before Jakarta’s', async () => {
    beginAgain();
    const [west, east] = [new Story(supervisor), new Story(supervisor, 'complaint', 'pln-papua')];
    await west.begun();
    await east.begun();
    expect((await clockOf(supervisor, west.id, 'resolution'))?.dueAt).toEqual(new Date('2026-12-11T17:00:00Z'));
    expect((await clockOf(supervisor, east.id, 'resolution'))?.dueAt).toEqual(new Date('2026-12-11T15:00:00Z'));
  });

  it('explain themselves: the policy, and the calendars of all years they run through', async () => {
    beginAgain();
    const story = await new Story(supervisor, 'oversight-complaint').begun();
    expect(await clockOf(supervisor, story.id, 'resolution')).toMatchObject({
      policyVersion: '1',
      calendarVersion: '2026=1,2027=none',
      amount: 60,
    });
  });

  it('go on with what was left when the answer did not help, and the total as if there had been none', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    const total = await clockOf(supervisor, story.id, 'total');
    supervisor.time.advance(dayMs);
    await story.answeredAndDelivered();
    supervisor.time.advance(7 * dayMs);
    await story.resumed('citizen-not-content');
    expect(await clockOf(supervisor, story.id, 'total')).toMatchObject({ state: 'armed', dueAt: total?.dueAt });
    expect(await clockOf(supervisor, story.id, 'resolution')).toMatchObject({ state: 'armed', dueOn: '2026-12-18' });
    expect(await clockOf(supervisor, story.id, 'reply-window')).toMatchObject({ state: 'met' });
  });

  it.each(['withdrawn', 'erased', 'setAside'] as const)(
    'all end when the complaint is %s, and none is armed after',
    async (end) => {
      beginAgain();
      const story = await new Story(supervisor).begun();
      await story[end]();
      await story.asked();
      const states = (await clocksOf(supervisor, story.id)).map((one) => one.state);
      expect(states.filter((state) => state !== 'met' && state !== 'ended')).toEqual([]);
    },
  );
});

describe('a case that goes on', () => {
  it('is counted by its new class from its beginning', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    supervisor.time.advance(dayMs);
    await story.classified('complaint', 'aspiration');
    expect(await clockOf(supervisor, story.id, 'resolution')).toMatchObject({
      dueOn: '2026-11-30',
      class: 'aspiration',
    });
    const told = (await supervisor.said(story.id)).find((one) => one.data['why'] === 'recalculated');
    expect(told?.data['cause']).toEqual({ code: 'class', class: 'aspiration' });
  });

  it('counts against the unit it was sent down to, without a new clock', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    const before = await clockOf(supervisor, story.id, 'resolution');
    await story.disposed('pln', 'pln-papua');
    expect(await clockOf(supervisor, story.id, 'resolution')).toMatchObject({
      dueAt: before?.dueAt,
      institutionCode: 'pln-papua',
    });
    expect(await clockOf(supervisor, story.id, 'total')).toMatchObject({ institutionCode: 'pln-papua' });
  });

  it('runs on as it stood when a successor inherits the case', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    await story.taken();
    const before = await clocksOf(supervisor, story.id);
    supervisor.time.advance(dayMs);
    await story.inherited('pln', 'pln-papua');
    const after = await clocksOf(supervisor, story.id);
    expect(after.map(({ id, state, startedAt, dueAt }) => ({ id, state, startedAt, dueAt }))).toEqual(
      before.map(({ id, state, startedAt, dueAt }) => ({ id, state, startedAt, dueAt })),
    );
    expect(await clockOf(supervisor, story.id, 'resolution')).toMatchObject({ institutionCode: 'pln-papua' });
    expect(await clockOf(supervisor, story.id, 'total')).toMatchObject({ institutionCode: 'pln-papua' });
  });

  it('goes on in its total, with time for the desk, when the institution was split', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    const total = await clockOf(supervisor, story.id, 'total');
    supervisor.time.advance(60_000);
    await story.inherited('pln', null);
    expect(await clockOf(supervisor, story.id, 'total')).toMatchObject({
      id: total?.id,
      dueAt: total?.dueAt,
      state: 'armed',
    });
    expect(await clockOf(supervisor, story.id, 'triage')).toMatchObject({ state: 'armed' });
    expect(await clockOf(supervisor, story.id, 'resolution')).toMatchObject({ state: 'ended' });
    supervisor.time.advance(60_000);
    await story.assigned();
    await story.opened(story.assignmentId, 'pln-papua');
    expect(await clockOf(supervisor, story.id, 'resolution')).toMatchObject({
      state: 'armed',
      institutionCode: 'pln-papua',
    });
    expect(await clockOf(supervisor, story.id, 'total')).toMatchObject({ id: total?.id, institutionCode: 'pln-papua' });
  });

  it('that is postponed loses no time of the institution', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    await story.postponed('2026-12-01T00:00:00Z');
    expect(await clockOf(supervisor, story.id, 'resolution')).toMatchObject({ state: 'armed' });
    await story.resumed('postponement-ended');
    expect(await clockOf(supervisor, story.id, 'resolution')).toMatchObject({ dueOn: '2026-12-11' });
  });

  it('is as if it had never been merged when the merger is taken back, and no reopening', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    supervisor.time.advance(dayMs);
    await story.asked();
    const before = await clocksOf(supervisor, story.id);
    supervisor.time.advance(dayMs);
    await story.closed('merged');
    supervisor.time.advance(3 * dayMs);
    await story.reopened('unmerged');
    const parts = ({ kind, state, dueAt, pausedAt, pauses }: Clock) => ({ kind, state, dueAt, pausedAt, pauses });
    expect((await clocksOf(supervisor, story.id)).map(parts)).toEqual(before.map(parts));
    expect(before.map(({ state }) => state)).toEqual(expect.arrayContaining(['armed', 'paused', 'met']));
    const known = await supervisor.db.getRepository(KnownCase).findOneByOrFail({ id: story.caseId });
    expect(known).toMatchObject({ endedAt: null, how: null, reopenings: 0, reopenedAt: null, stage: 'asked' });
    const steps = await supervisor.db.query<{ what: string }[]>('select what from case_step where case_id = $1', [
      story.caseId,
    ]);
    expect(steps.map(({ what }) => what)).not.toContain('reopened');
    supervisor.time.advance(3_600_000);
    await supervisor.clocks.look(true);
    expect((await supervisor.said(story.id)).flatMap(({ data }) => data['reason'] ?? [])).toEqual([]);
  });

  it('that had not been taken when it was merged must be taken in the time it had', async () => {
    beginAgain();
    const story = new Story(supervisor);
    await story.filed();
    await story.assigned();
    await story.opened();
    const before = await clockOf(supervisor, story.id, 'first-follow-up');
    await story.closed('merged');
    supervisor.time.advance(dayMs);
    await story.reopened('unmerged');
    expect(await clockOf(supervisor, story.id, 'first-follow-up')).toMatchObject({
      state: 'armed',
      dueAt: before?.dueAt,
    });
    await story.closed('merged');
    supervisor.time.advance(30 * dayMs);
    await story.reopened('unmerged');
    await supervisor.clocks.look(true);
    expect(await clockOf(supervisor, story.id, 'resolution')).toMatchObject({ state: 'passed' });
  });

  it('that was merged ends once, also when the one it went on with is put aside later', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    await story.closed('merged');
    await story.closed('archived');
    const known = await supervisor.db.getRepository(KnownCase).findOneByOrFail({ id: story.caseId });
    expect(known.how).toBe('archived');
    const steps = await supervisor.db.query<{ what: string }[]>(
      `select what from case_step where case_id = $1 and what = 'closed'`,
      [story.caseId],
    );
    expect(steps).toHaveLength(1);
  });

  it('that is reopened after its end goes on with its total clock', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    const total = await clockOf(supervisor, story.id, 'total');
    await story.answeredAndDelivered();
    await story.closed();
    supervisor.time.advance(3 * dayMs);
    await story.reopened();
    expect(await clockOf(supervisor, story.id, 'total')).toMatchObject({ state: 'armed', dueAt: total?.dueAt });
    expect(await clockOf(supervisor, story.id, 'resolution')).toMatchObject({ state: 'armed' });
  });

  it('is told late to the colleague who has it now', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    const colleague = uuidV7();
    await story.accepted();
    await story.entrusted(colleague);
    const [row] = await supervisor.db.query<unknown[]>('select officer_id from known_case where id = $1', [
      story.caseId,
    ]);
    expect(row).toEqual({ officer_id: colleague });
  });
});

describe('Kafka delivering everything once more', () => {
  it('changes nothing and lets nothing be said', async () => {
    const judged = await new Story(supervisor).begun();
    await judged.answeredAndDelivered();
    await judged.rated(1);
    await judged.appealed();
    const shared = await new Story(supervisor).begun();
    await shared.coOwned('kai');
    await shared.contributed();
    const returned = await new Story(supervisor).begun();
    await returned.handedBack();
    await returned.sentToTriage();
    await supervisor.tell(officeHoursChanged, 'hours:kai', { institution: 'kai', version: '9' });
    // What the rules that changed above ask for is done now, and not between two looks at it.
    await supervisor.clocks.look(true);
    const state = () =>
      supervisor.db.query<unknown[]>(
        `select (select count(*)::int from outbox_event) as said,
                (select md5(string_agg(clock::text, '' order by id)) from clock) as clocks`,
      );
    const before = await state();
    const outcomes = new Set<Outcome>();
    const again = supervisor.heard.filter((event) => event.type !== calendarChanged.type);
    for (const event of again) outcomes.add(await supervisor.hear(event));
    expect(await state()).toEqual(before);
    expect(outcomes).not.toContain('handled');
    const types = new Set(supervisor.heard.map((event) => event.type));
    expect([...types].sort()).toEqual(flow.supervisor.hears.map((contract) => contract.type).sort());
  });
});
