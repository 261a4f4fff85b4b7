import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tellOfDirectory } from '../fixtures/a-directory.js';
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
const reasonsTold = async (story: Story) =>
  (await supervisor.said(story.id)).flatMap(({ data }) => (data['reason'] === undefined ? [] : [data['reason']]));

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

  it('arms a clock again that was deleted, from when it ran before, and says why', async () => {
    const story = await new Story(supervisor).begun();
    const [before] = await running(story, 'resolution');
    await supervisor.db.getRepository(Clock).delete({ id: before?.id ?? '' });
    expect(await prove()).toMatchObject({ mended: 1 });
    const [after, ...more] = await running(story, 'resolution');
    expect(after).toMatchObject({ startedAt: before?.startedAt, dueAt: before?.dueAt });
    expect(more).toEqual([]);
    expect(await reasonsTold(story)).toEqual(['Pemeriksaan berkala: tenggat ini hilang dan dipasang kembali.']);
    expect(await prove()).toMatchObject({ mended: 0 });
  });

  it('ends the younger of two clocks for the same thing', async () => {
    const story = await new Story(supervisor).begun();
    const [first] = await running(story, 'resolution');
    const startedAt = new Date((first?.startedAt.getTime() ?? 0) + 1);
    await supervisor.db.getRepository(Clock).insert(Object.assign(new Clock(), first, { startedAt, id: story.caseId }));
    expect(await prove()).toMatchObject({ mended: 1 });
    expect((await running(story, 'resolution')).map((one) => one.id)).toEqual([first?.id]);
    expect(await reasonsTold(story)).toEqual([
      'Pemeriksaan berkala: tenggat ini tercatat ganda; yang tertua yang berlaku.',
    ]);
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
