import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarChanged, flow, officeHoursChanged, type DeadlineKind } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import type { Outcome } from '#libs/messaging';
import { eventually } from '#libs/testing';
import { tellOfCalendar, tellOfDirectory, tellOfPolicy } from '../fixtures/a-directory.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';
import { KnownCase } from '../cases/known-case.entity.js';
import { Clock } from './clock.entity.js';

let supervisor: ASupervisor;
beforeAll(async () => {
  supervisor = await ASupervisor.start();
  await tellOfDirectory(supervisor);
});
afterAll(async () => {
  await supervisor?.stop();
});

const dayMs = 86_400_000;
const clocksOf = (complaintId: string) =>
  supervisor.db.getRepository(Clock).find({ where: { complaintId }, order: { startedAt: 'ASC', id: 'ASC' } });
const clockOf = async (complaintId: string, kind: DeadlineKind) =>
  (await clocksOf(complaintId)).filter((one) => one.kind === kind).at(-1);
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
    expect(await clockOf(story.id, 'resolution')).toMatchObject({ dueOn });
  });

  it('end with the day of the institution, which in Jayapura is two hours before Jakarta’s', async () => {
    beginAgain();
    const [west, east] = [new Story(supervisor), new Story(supervisor, 'complaint', 'pln-papua')];
    await west.begun();
    await east.begun();
    expect((await clockOf(west.id, 'resolution'))?.dueAt).toEqual(new Date('2026-12-11T17:00:00Z'));
    expect((await clockOf(east.id, 'resolution'))?.dueAt).toEqual(new Date('2026-12-11T15:00:00Z'));
  });

  it('explain themselves: the policy, and the calendars of all years they run through', async () => {
    beginAgain();
    const story = await new Story(supervisor, 'oversight-complaint').begun();
    expect(await clockOf(story.id, 'resolution')).toMatchObject({
      policyVersion: '1',
      calendarVersion: '2026=1,2027=none',
      amount: 60,
    });
  });

  it('go on with what was left when the answer did not help, and the total as if there had been none', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    const total = await clockOf(story.id, 'total');
    supervisor.time.advance(dayMs);
    await story.answeredAndDelivered();
    supervisor.time.advance(7 * dayMs);
    await story.resumed('citizen-not-content');
    expect(await clockOf(story.id, 'total')).toMatchObject({ state: 'armed', dueAt: total?.dueAt });
    expect(await clockOf(story.id, 'resolution')).toMatchObject({ state: 'armed', dueOn: '2026-12-18' });
    expect(await clockOf(story.id, 'reply-window')).toMatchObject({ state: 'met' });
  });

  it.each(['withdrawn', 'erased', 'setAside'] as const)(
    'all end when the complaint is %s, and none is armed after',
    async (end) => {
      beginAgain();
      const story = await new Story(supervisor).begun();
      await story[end]();
      await story.asked();
      const states = (await clocksOf(story.id)).map((one) => one.state);
      expect(states.filter((state) => state !== 'met' && state !== 'ended')).toEqual([]);
    },
  );
});

describe('a hand-back', () => {
  it('stops the institution’s clocks and starts the triage desk’s; the total runs on', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    supervisor.time.advance(dayMs);
    await story.handedBack();
    await story.sentToTriage();
    expect(await clockOf(story.id, 'resolution')).toMatchObject({ state: 'ended' });
    expect(await clockOf(story.id, 'triage')).toMatchObject({ state: 'armed' });
    expect((await clocksOf(story.id)).filter((one) => one.kind === 'triage')).toHaveLength(2);
    expect(await clockOf(story.id, 'total')).toMatchObject({ state: 'armed', institutionCode: null });
  });

  it('tells the desk by when an owner must be found, and by when the citizen must have an answer', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    const total = await clockOf(story.id, 'total');
    supervisor.time.advance(dayMs);
    await story.handedBack();
    await story.sentToTriage();
    const told = (await supervisor.said(story.id)).filter(({ type }) => type === 'owner.awaited');
    const triage = await clockOf(story.id, 'triage');
    expect(told.map(({ data }) => data)).toEqual([
      { triageDueAt: triage?.dueAt.toISOString(), totalDueAt: total?.dueAt.toISOString() },
    ]);
  });

  it('heard after the router has sent the complaint to the desk starts no second clock', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    await story.sentToTriage('coordinator');
    await story.handedBack();
    const running = (await clocksOf(story.id)).filter((one) => one.kind === 'triage' && one.state === 'armed');
    expect(running).toHaveLength(1);
  });

  it('heard after the router has chosen anew starts no clock that nobody would stop', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    await story.assigned();
    await story.handedBack();
    await story.opened();
    const armed = (await clocksOf(story.id)).filter((one) => one.state === 'armed').map((one) => one.kind);
    expect(armed.sort()).toEqual(['first-follow-up', 'resolution', 'total']);
  });
});

describe('the answer', () => {
  it('starts no reply window before it is delivered, and there is a clock meanwhile', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    await story.answered();
    const running = async () =>
      (await clocksOf(story.id)).filter((one) => one.state === 'armed').map((one) => one.kind);
    expect(await running()).toEqual(['delivery']);
    supervisor.time.advance(2 * dayMs);
    await story.delivered();
    expect(await running()).toEqual(['reply-window']);
    expect(await clockOf(story.id, 'reply-window')).toMatchObject({ startedAt: supervisor.time.now() });
  });
});

describe('a case that goes on', () => {
  it('is counted by its new class from its beginning', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    supervisor.time.advance(dayMs);
    await story.classified('complaint', 'aspiration');
    expect(await clockOf(story.id, 'resolution')).toMatchObject({ dueOn: '2026-11-30', class: 'aspiration' });
    const told = (await supervisor.said(story.id)).find((one) => one.data['why'] === 'recalculated');
    expect(told?.data['cause']).toEqual({ code: 'class', class: 'aspiration' });
  });

  it('counts against the unit it was sent down to, without a new clock', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    const before = await clockOf(story.id, 'resolution');
    await story.disposed('pln', 'pln-papua');
    expect(await clockOf(story.id, 'resolution')).toMatchObject({ dueAt: before?.dueAt, institutionCode: 'pln-papua' });
    expect(await clockOf(story.id, 'total')).toMatchObject({ institutionCode: 'pln-papua' });
  });

  it('runs on as it stood when a successor inherits the case', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    await story.taken();
    const before = await clocksOf(story.id);
    supervisor.time.advance(dayMs);
    await story.inherited('pln', 'pln-papua');
    const after = await clocksOf(story.id);
    expect(after.map(({ id, state, startedAt, dueAt }) => ({ id, state, startedAt, dueAt }))).toEqual(
      before.map(({ id, state, startedAt, dueAt }) => ({ id, state, startedAt, dueAt })),
    );
    expect(await clockOf(story.id, 'resolution')).toMatchObject({ institutionCode: 'pln-papua' });
    expect(await clockOf(story.id, 'total')).toMatchObject({ institutionCode: 'pln-papua' });
  });

  it('goes on in its total, with time for the desk, when the institution was split', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    const total = await clockOf(story.id, 'total');
    supervisor.time.advance(60_000);
    await story.inherited('pln', null);
    expect(await clockOf(story.id, 'total')).toMatchObject({ id: total?.id, dueAt: total?.dueAt, state: 'armed' });
    expect(await clockOf(story.id, 'triage')).toMatchObject({ state: 'armed' });
    expect(await clockOf(story.id, 'resolution')).toMatchObject({ state: 'ended' });
    supervisor.time.advance(60_000);
    await story.assigned();
    await story.opened(story.assignmentId, 'pln-papua');
    expect(await clockOf(story.id, 'resolution')).toMatchObject({ state: 'armed', institutionCode: 'pln-papua' });
    expect(await clockOf(story.id, 'total')).toMatchObject({ id: total?.id, institutionCode: 'pln-papua' });
  });

  it('that is postponed loses no time of the institution', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    await story.postponed('2026-12-01T00:00:00Z');
    expect(await clockOf(story.id, 'resolution')).toMatchObject({ state: 'armed' });
    await story.resumed('postponement-ended');
    expect(await clockOf(story.id, 'resolution')).toMatchObject({ dueOn: '2026-12-11' });
  });

  it('is as if it had never been merged when the merger is taken back, and no reopening', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    supervisor.time.advance(dayMs);
    await story.asked();
    const before = await clocksOf(story.id);
    supervisor.time.advance(dayMs);
    await story.closed('merged');
    supervisor.time.advance(3 * dayMs);
    await story.reopened('unmerged');
    const parts = ({ kind, state, dueAt, pausedAt, pauses }: Clock) => ({ kind, state, dueAt, pausedAt, pauses });
    expect((await clocksOf(story.id)).map(parts)).toEqual(before.map(parts));
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
    const before = await clockOf(story.id, 'first-follow-up');
    await story.closed('merged');
    supervisor.time.advance(dayMs);
    await story.reopened('unmerged');
    expect(await clockOf(story.id, 'first-follow-up')).toMatchObject({ state: 'armed', dueAt: before?.dueAt });
    await story.closed('merged');
    supervisor.time.advance(30 * dayMs);
    await story.reopened('unmerged');
    await supervisor.clocks.look(true);
    expect(await clockOf(story.id, 'resolution')).toMatchObject({ state: 'passed' });
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
    const total = await clockOf(story.id, 'total');
    await story.answeredAndDelivered();
    await story.closed();
    supervisor.time.advance(3 * dayMs);
    await story.reopened();
    expect(await clockOf(story.id, 'total')).toMatchObject({ state: 'armed', dueAt: total?.dueAt });
    expect(await clockOf(story.id, 'resolution')).toMatchObject({ state: 'armed' });
  });

  it('is appealed without a second reply window', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    await story.answeredAndDelivered();
    await story.appealed();
    expect(await clockOf(story.id, 'reply-window')).toMatchObject({ state: 'met' });
    expect(await clockOf(story.id, 'total')).toMatchObject({ state: 'armed' });
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

describe('a co-owner', () => {
  it('has a clock of its own, and neither its answer nor its hand-back touches those of the lead', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    const lead = story.caseId;
    await story.coOwned('kai');
    expect(await clockOf(story.id, 'co-owner')).toMatchObject({ state: 'armed', institutionCode: 'kai' });
    const running = async () =>
      (await clocksOf(story.id)).filter((one) => one.state === 'armed').map((one) => one.kind);
    await story.answered();
    expect((await running()).sort()).toEqual(['resolution', 'total']);
    await story.coOwned('kai');
    await story.contributed();
    await story.coOwned('kai');
    await story.handedBack();
    expect((await running()).sort()).toEqual(['resolution', 'total']);
    expect(await clockOf(story.id, 'total')).toMatchObject({ institutionCode: 'pln' });
    story.caseId = lead;
    await story.answeredAndDelivered();
    expect(await running()).toEqual(['reply-window']);
  });
});

describe('what is heard too early waits', () => {
  it.each([
    { what: 'an assignment', why: 'the complaint is not known', tell: (story: Story) => story.assigned() },
    { what: 'an end', why: 'the complaint is not known', tell: (story: Story) => story.closed() },
  ])('$what: $why', async ({ tell }) => {
    expect(await tell(new Story(supervisor))).toBe('parked');
  });

  it('a case: its assignment is not known', async () => {
    const story = new Story(supervisor);
    await story.filed();
    expect(await story.opened(uuidV7())).toBe('parked');
  });

  it('a case: the directory has not told of its institution', async () => {
    const story = new Story(supervisor);
    await story.filed();
    await story.assigned();
    expect(await story.opened(story.assignmentId, 'not-told-of')).toBe('parked');
  });

  it('everything, until the directory has told of policies and of a calendar', async () => {
    const fresh = await ASupervisor.start();
    expect(await new Story(fresh).filed()).toBe('parked');
    expect(await fresh.said()).toEqual([]);
    await fresh.stop();
  });
});

describe('a decree about holidays', () => {
  it('moves the clocks that run over it, says why, and touches no others', async () => {
    beginAgain();
    const [moved, early] = [new Story(supervisor), new Story(supervisor, 'aspiration')];
    await moved.begun();
    await early.begun();
    await tellOfCalendar(supervisor, 2026, ['2026-12-09', '2026-12-24', '2026-12-25'], '2');
    await supervisor.clocks.look(true);
    const after = await eventually(async () => {
      const clock = await clockOf(moved.id, 'resolution');
      return clock?.calendarVersion === '2026=2' ? clock : null;
    }, 'the resolution clock counted with the new calendar');
    expect(after.dueOn).toBe('2026-12-14');
    expect((await supervisor.story(moved.id)).filter((one) => one.endsWith('recalculated'))).toEqual([
      'set resolution recalculated',
    ]);
    expect((await supervisor.story(early.id)).filter((one) => one.endsWith('recalculated'))).toEqual([]);
  });

  it('of a year that had none reaches the clocks that run into it', async () => {
    beginAgain();
    const story = await new Story(supervisor, 'oversight-complaint').begun();
    await tellOfCalendar(supervisor, 2027, ['2027-01-01']);
    await supervisor.clocks.look(true);
    await eventually(async () => (await clockOf(story.id, 'resolution'))?.dueOn === '2027-02-19', 'one day more');
    expect((await clockOf(story.id, 'resolution'))?.calendarVersion).toMatch(/,2027=1$/);
  });

  it('is settled when nobody can arm a clock by the old calendar any more', async () => {
    supervisor.time.advance(10 * 60_000);
    await supervisor.clocks.look(true);
    await eventually(async () => {
      const open = await supervisor.db.query<unknown[]>('select key from recalculation where settled_at is null');
      expect(open).toEqual([]);
    }, 'every recalculation is settled');
  });
});

describe('a policy that changes', () => {
  it('moves the clocks of its class that started under it, with the reason, and leaves those of the past alone', async () => {
    beginAgain();
    const before = await new Story(supervisor, 'aspiration').begun();
    supervisor.time.advance(dayMs);
    const after = await new Story(supervisor, 'aspiration').begun();
    const other = await new Story(supervisor).begun();
    await tellOfPolicy(supervisor, ['resolution', 'aspiration', 10, 'working-day', 1], {
      ...{ effectiveFrom: '2026-11-24', version: '2', source: 'Keputusan 7/2026' },
    });
    await supervisor.clocks.look(true);
    expect(await clockOf(before.id, 'resolution')).toMatchObject({ dueOn: '2026-11-30', policyVersion: '1' });
    expect(await clockOf(other.id, 'resolution')).toMatchObject({ amount: 14 });
    expect(await clockOf(after.id, 'resolution')).toMatchObject({ dueOn: '2026-12-08', policyVersion: '2' });
    const told = (await supervisor.said(after.id)).find((one) => one.data['why'] === 'recalculated');
    expect(told?.data['cause']).toEqual({ code: 'policy', from: '2026-11-24', source: 'Keputusan 7/2026' });
    const [job] = await supervisor.db.query<unknown[]>(
      `select what, looked = total as whole, moved from recalculation where key = 'resolution-aspiration' and version = '2'`,
    );
    expect(job).toEqual({ what: 'policy', whole: true, moved: 1 });
    const administrator = await supervisor.desk.signIn('administrator', 'salur/');
    const listed = async () => {
      const { body } = await administrator.get<{ items: { id: string; why: { id: string } }[] }>(
        '/api/supervisor/recalculations',
      );
      return body.items;
    };
    const why = {
      id: 'Aturan tenggat diubah, berlaku sejak 2026-11-24: Keputusan 7/2026.',
      en: 'The deadline policy was changed, in force from 2026-11-24: Keputusan 7/2026.',
    };
    const shown = await listed();
    expect(shown).toContainEqual(expect.objectContaining({ why }));
    // As one that was asked for before there were causes.
    const another = shown.find((one) => one.why.id !== why.id)?.id;
    await supervisor.db.query(`update recalculation set cause = null, reason = 'Aturan diubah.' where id = $1`, [
      another,
    ]);
    expect((await listed()).find(({ id }) => id === another)?.why).toEqual({
      id: 'Aturan diubah.',
      en: 'Aturan diubah.',
    });
  });
});

describe('an institution with hours of its own', () => {
  it('is reminded as it opens, and counts its own days where the policy says so', async () => {
    beginAgain();
    await tellOfPolicy(supervisor, ['verification', null, 2, 'working-day', 1], { calendar: 'institution' });
    await supervisor.tell(officeHoursChanged, 'hours:kai', {
      ...{ institution: 'kai', daysOff: [], daysOn: [], source: 'Direksi', version: '1' },
      week: [2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: '07:00', to: '15:00' })),
    });
    const story = await new Story(supervisor, 'complaint', 'kai').begun();
    const clock = await clockOf(story.id, 'resolution');
    // It is closed on that Monday: two open days before the Saturday, at seven in Jakarta.
    expect(clock).toMatchObject({ dueOn: '2026-12-14', remindAt: new Date('2026-12-10T00:00:00Z') });
    // Monday is a day off of its own, so the days counted are Tuesday and Wednesday.
    expect(await clockOf(story.id, 'verification')).toMatchObject({
      dueOn: '2026-11-25',
      calendarVersion: '2026=2,kai=1',
    });
  });
});

describe('Kafka delivering everything once more', () => {
  it('changes nothing and lets nothing be said', async () => {
    await (await new Story(supervisor).begun()).rated(4);
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
