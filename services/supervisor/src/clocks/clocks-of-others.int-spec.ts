import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidV7 } from '#libs/domain';
import { KnownCase } from '../cases/known-case.entity.js';
import { tellOfDirectory, tellOfPolicy } from '../fixtures/a-directory.js';
import { clockOf, clocksOf } from '../fixtures/clocks-of.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';

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
const knownCaseOf = ({ caseId: id }: Story) => supervisor.db.getRepository(KnownCase).findOneByOrFail({ id });

describe('a hand-back', () => {
  it('stops the institution’s clocks and starts the triage desk’s; the total runs on', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    supervisor.time.advance(dayMs);
    await story.handedBack();
    await story.sentToTriage();
    expect(await clockOf(supervisor, story.id, 'resolution')).toMatchObject({ state: 'ended' });
    expect(await clockOf(supervisor, story.id, 'triage')).toMatchObject({ state: 'armed' });
    expect((await clocksOf(supervisor, story.id)).filter((one) => one.kind === 'triage')).toHaveLength(2);
    expect(await clockOf(supervisor, story.id, 'total')).toMatchObject({ state: 'armed', institutionCode: null });
  });

  it('tells the desk by when an owner must be found, and by when the citizen must have an answer', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    const total = await clockOf(supervisor, story.id, 'total');
    supervisor.time.advance(dayMs);
    await story.handedBack();
    await story.sentToTriage();
    const told = (await supervisor.said(story.id)).filter(({ type }) => type === 'owner.awaited');
    const triage = await clockOf(supervisor, story.id, 'triage');
    expect(told.map(({ data }) => data)).toEqual([
      { triageDueAt: triage?.dueAt.toISOString(), totalDueAt: total?.dueAt.toISOString() },
    ]);
  });

  it('heard after the router has sent the complaint to the desk starts no second clock', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    await story.sentToTriage('coordinator');
    await story.handedBack();
    const running = (await clocksOf(supervisor, story.id)).filter(
      (one) => one.kind === 'triage' && one.state === 'armed',
    );
    expect(running).toHaveLength(1);
  });

  it('heard after the router has chosen anew starts no clock that nobody would stop', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    await story.assigned();
    await story.handedBack();
    await story.opened();
    const armed = (await clocksOf(supervisor, story.id)).filter((one) => one.state === 'armed').map((one) => one.kind);
    expect(armed.sort()).toEqual(['first-follow-up', 'resolution', 'total']);
  });
});

describe('a request for information', () => {
  it('is late by its law with whoever holds it now, as by its total', async () => {
    beginAgain();
    await tellOfPolicy(supervisor, ['statutory', 'information-request', 10, 'working-day', 2]);
    const story = new Story(supervisor, 'information-request');
    const holders = async () =>
      (await clocksOf(supervisor, story.id))
        .filter(({ kind }) => kind === 'statutory' || kind === 'total')
        .map(({ institutionCode }) => institutionCode);
    await story.filed();
    expect(await holders()).toEqual([null, null]);
    await story.assigned();
    await story.opened();
    expect(await holders()).toEqual(['pln', 'pln']);
    await story.disposed('pln', 'pln-papua');
    expect(await holders()).toEqual(['pln-papua', 'pln-papua']);
    await story.handedBack();
    expect(await holders()).toEqual([null, null]);
  });
});

describe('the answer', () => {
  it('starts no reply window before it is delivered, and there is a clock meanwhile', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    await story.answered();
    const running = async () =>
      (await clocksOf(supervisor, story.id)).filter((one) => one.state === 'armed').map((one) => one.kind);
    expect(await running()).toEqual(['delivery']);
    supervisor.time.advance(2 * dayMs);
    await story.delivered();
    expect(await running()).toEqual(['reply-window']);
    expect(await clockOf(supervisor, story.id, 'reply-window')).toMatchObject({ startedAt: supervisor.time.now() });
  });

  it('given while the citizen was asked is in time, and the wait stays theirs when it did not help', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    supervisor.time.advance(2 * dayMs);
    await story.asked();
    supervisor.time.set(new Date('2026-12-15T03:00:00Z'));
    await story.answered();
    expect(await knownCaseOf(story)).toMatchObject({ late: false });
    const steps = await supervisor.db.query<unknown[]>(
      `select detail from case_step where case_id = $1 and what = 'answered'`,
      [story.caseId],
    );
    expect(steps).toEqual([{ detail: 'in-time' }]);
    supervisor.time.advance(dayMs);
    await story.resumed('citizen-not-content');
    expect(await clockOf(supervisor, story.id, 'resolution')).toMatchObject({ state: 'armed', dueOn: '2027-01-05' });
  });

  it('is appealed against without a second reply window', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    await story.answeredAndDelivered();
    await story.appealed();
    expect(await clockOf(supervisor, story.id, 'reply-window')).toMatchObject({ state: 'met' });
    expect(await clockOf(supervisor, story.id, 'total')).toMatchObject({ state: 'armed' });
  });

  it('counts as none when the case had closed with it and is appealed against: its clocks run, and it is open', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    const total = await clockOf(supervisor, story.id, 'total');
    await story.answeredAndDelivered();
    await story.closed('automatic');
    supervisor.time.advance(3 * dayMs);
    await story.appealed();
    const armed = (await clocksOf(supervisor, story.id)).filter(({ state }) => state === 'armed');
    expect(armed.map(({ kind }) => kind).sort()).toEqual(['resolution', 'total']);
    expect(armed).toContainEqual(expect.objectContaining({ id: total?.id, dueAt: total?.dueAt }));
    // An appeal is no reopening: it becomes one when it is upheld.
    expect(await knownCaseOf(story)).toMatchObject({ endedAt: null, how: null, reopenings: 0, stage: 'working' });
    await story.reopened('appeal');
    expect(await knownCaseOf(story)).toMatchObject({ endedAt: null, reopenings: 1 });
  });
});

describe('a case that another institution inherits', () => {
  it('once it is answered goes on there with all its clocks when the answer did not help', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    await story.answeredAndDelivered();
    await story.inherited('pln', 'kai');
    await story.resumed('citizen-not-content');
    expect(await knownCaseOf(story)).toMatchObject({ institutionCode: 'kai' });
    const running = (await clocksOf(supervisor, story.id)).filter(({ state }) => state === 'armed');
    expect(running.map(({ kind, institutionCode }) => `${kind} of ${institutionCode ?? 'nobody'}`).sort()).toEqual([
      ...['resolution of kai', 'total of kai'],
    ]);
  });
});

describe('a co-owner', () => {
  it('has a clock of its own, and neither its answer nor its hand-back touches those of the lead', async () => {
    beginAgain();
    const story = await new Story(supervisor).begun();
    const lead = story.caseId;
    await story.coOwned('kai');
    expect(await clockOf(supervisor, story.id, 'co-owner')).toMatchObject({ state: 'armed', institutionCode: 'kai' });
    const running = async () =>
      (await clocksOf(supervisor, story.id)).filter((one) => one.state === 'armed').map((one) => one.kind);
    await story.answered();
    expect((await running()).sort()).toEqual(['resolution', 'total']);
    await story.coOwned('kai');
    await story.contributed();
    await story.coOwned('kai');
    await story.handedBack();
    expect((await running()).sort()).toEqual(['resolution', 'total']);
    expect(await clockOf(supervisor, story.id, 'total')).toMatchObject({ institutionCode: 'pln' });
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
