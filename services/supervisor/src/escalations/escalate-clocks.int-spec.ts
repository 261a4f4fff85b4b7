import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessDatabase } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import type { DataSource } from 'typeorm';
import { tellOfDirectory } from '../fixtures/a-directory.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';
import type { Escalated } from './list-escalations.js';

let supervisor: ASupervisor;
let access: DataSource;
beforeAll(async () => {
  supervisor = await ASupervisor.start();
  await tellOfDirectory(supervisor);
  access = await supervisor.openAs(accessDatabase);
});
afterAll(async () => {
  await access?.destroy();
  await supervisor?.stop();
});

const at = (instant: string) => {
  supervisor.time.set(new Date(instant));
};
const look = () => supervisor.clocks.look(true);
const rungs = async (story: Story) =>
  (await supervisor.said(story.id)).filter((one) => one.type === 'deadline.escalated').map((one) => one.data);

/** A late aspiration, due on Monday 30 November, taken by an officer of PLN. */
async function aLateStory(): Promise<Story> {
  at('2026-11-23T03:00:00Z');
  const officer = await supervisor.desk.signIn('officer', 'bp-bumn/pln/');
  return new Story(supervisor, 'aspiration', 'pln', officer.staffId).begun();
}

describe('a deadline that comes near', () => {
  it('is told with whose it is', async () => {
    const story = await aLateStory();
    at('2026-11-27T02:00:00Z');
    await look();
    const said = await supervisor.said(story.id);
    const reminded = said.filter(({ type, data }) => type === 'deadline.reminded' && data['kind'] === 'resolution');
    expect(reminded.map(({ data }) => [data['institution'], data['officer']])).toEqual([['pln', story.officer]]);
  });
});

describe('a deadline that has passed', () => {
  it('climbs each rung once, as the office opens, up to the dossier', async () => {
    const story = await aLateStory();
    for (const day of ['12-01', '12-02', '12-03', '12-04', '12-07', '12-08', '12-09', '12-14', '12-15']) {
      at(`2026-${day}T01:59:59Z`);
      await look();
      at(`2026-${day}T02:00:00Z`);
      await Promise.all([look(), look()]);
    }
    expect(
      (await rungs(story)).map(({ rung, institution, escalatedAt }) => [
        rung,
        institution,
        (escalatedAt as string).slice(0, 16),
      ]),
    ).toEqual([
      ['handler', 'pln', '2026-12-01T02:00'],
      ['liaison-officer', 'pln', '2026-12-02T02:00'],
      ['head', 'pln', '2026-12-04T02:00'],
      ['coordinator', 'bp-bumn', '2026-12-08T02:00'],
      ['ombudsman', 'bp-bumn', '2026-12-14T02:00'],
    ]);
  });

  it('climbs what it has missed, one after the other, when nobody looked for weeks', async () => {
    const story = await aLateStory();
    at('2027-01-20T03:00:00Z');
    for (let count = 0; count < 6; count += 1) await look();
    expect((await rungs(story)).map(({ rung }) => rung)).toEqual([
      ...['handler', 'liaison-officer', 'head', 'coordinator', 'ombudsman'],
    ]);
  });

  it('climbs no rung twice, whatever its ladder says, and holds nobody up', async () => {
    const [twice, other] = [await aLateStory(), await aLateStory()];
    const ladder = [
      { rung: 'handler', after: 1 },
      { rung: 'head', after: 2 },
      { rung: 'handler', after: 3 },
      { rung: 'ombudsman', after: 4 },
    ];
    await supervisor.db.query(`update clock set ladder = $2 where complaint_id = $1 and kind = 'resolution'`, [
      ...[twice.id, JSON.stringify(ladder)],
    ]);
    at('2027-01-20T03:00:00Z');
    for (let count = 0; count < 6; count += 1) await look();
    expect((await rungs(twice)).map(({ rung }) => rung)).toEqual(['handler', 'head', 'ombudsman']);
    expect(await rungs(other)).toHaveLength(5);
  });

  it('climbs no further once there is an answer', async () => {
    const story = await aLateStory();
    at('2026-12-01T02:00:00Z');
    await look();
    await story.answered();
    at('2027-01-20T03:00:00Z');
    for (let count = 0; count < 6; count += 1) await look();
    expect((await rungs(story)).map(({ rung }) => rung)).toEqual(['handler']);
  });

  it.each([
    { without: 'on-leave', sql: `insert into absence values ($1, '2026-12-01', '2026-12-05', $1, '2026-11-20Z')` },
    { without: 'removed', sql: 'update staff set active = false where id = $1' },
  ])(
    'reaches the institution, and its liaison officer at once, when the officer is $without',
    async ({ without, sql }) => {
      const story = await aLateStory();
      await access.query(sql, [story.officer]);
      at('2026-12-01T02:00:00Z');
      await look();
      expect(await rungs(story)).toMatchObject([
        { rung: 'handler', institution: 'pln', officer: null, without },
        { rung: 'liaison-officer', institution: 'pln', officer: null, without: null },
      ]);
      at('2026-12-02T02:00:00Z');
      await look();
      expect(await rungs(story)).toHaveLength(2);
      at('2026-12-04T02:00:00Z');
      await look();
      expect((await rungs(story)).map(({ rung }) => rung)).toEqual(['handler', 'liaison-officer', 'head']);
    },
  );

  it('reaches the deputy whom an officer on leave has left in charge, and nobody else yet', async () => {
    const story = await aLateStory();
    const deputy = await supervisor.desk.signIn('officer', 'bp-bumn/pln/');
    await access.query(`insert into absence values ($1, '2026-12-01', '2026-12-05', $1, '2026-11-20Z', $2)`, [
      story.officer,
      deputy.staffId,
    ]);
    at('2026-12-01T02:00:00Z');
    await look();
    expect(await rungs(story)).toMatchObject([{ rung: 'handler', officer: deputy.staffId, without: 'on-leave' }]);
  });

  it('reaches the hub when nobody owns the complaint', async () => {
    at('2026-11-23T03:00:00Z');
    const story = new Story(supervisor);
    await story.filed();
    at('2026-11-27T02:00:00Z');
    await look();
    await look();
    expect(await rungs(story)).toMatchObject([{ kind: 'triage', rung: 'coordinator', institution: null }]);
  });

  it('stays in the queue when the complaint is handed back, with nobody to hold it', async () => {
    const story = await aLateStory();
    at('2027-02-15T03:00:00Z');
    await look();
    const administrator = await supervisor.desk.signIn('administrator', 'panrb/');
    const unowned = async () => {
      const { body } = await administrator.get<{ items: Escalated[]; counts: Record<string, number> }>(
        '/api/supervisor/escalations?unowned=true',
      );
      const its = body.items.filter(({ complaintId }) => complaintId === story.id);
      return { count: body.counts['unowned'], its: its.map(({ kind, holder }) => ({ kind, holder })) };
    };
    const { count, its } = await unowned();
    expect(its).toEqual([]);
    await story.handedBack();
    expect(await unowned()).toEqual({ count: (count ?? 0) + 1, its: [{ kind: 'total', holder: null }] });
  });

  it('that nobody has taken is told to the institution', async () => {
    at('2026-11-23T03:00:00Z');
    const story = new Story(supervisor, 'aspiration', 'pln', uuidV7());
    await story.filed();
    await story.assigned();
    await story.opened();
    at('2026-12-01T02:00:00Z');
    await look();
    expect(await rungs(story)).toMatchObject([
      { rung: 'handler', institution: 'pln', officer: null, without: 'nobody' },
    ]);
  });
});
