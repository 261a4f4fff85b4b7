import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tellOfDirectory } from '../fixtures/a-directory.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';
import type { PageBehind } from '../monitor/list-cases-behind.js';
import type { TopicCount } from '../monitor/read-breakdowns.js';

let supervisor: ASupervisor;
beforeAll(async () => {
  supervisor = await ASupervisor.start();
  await tellOfDirectory(supervisor);
});
afterAll(async () => {
  await supervisor?.stop();
});

async function aStory(): Promise<Story> {
  const story = new Story(supervisor);
  Object.assign(story, { topic: 'kekerasan', province: '33' });
  return story.begun();
}

/** What is kept of what a complaint is about, in all tables. */
const aboutOf = (story: Story) =>
  supervisor.db.query<unknown[]>(
    `select topic, province from complaint where id = $1
      union all select topic, province from known_case where complaint_id = $1
      union all select topic, null from case_step where complaint_id = $1 and what in ('opened', 'answered')`,
    [story.id],
  );

describe('an erased complaint', () => {
  it('is not told any more by what it was about, while the sums of the monitor stay', async () => {
    const story = await aStory();
    await story.answered();
    const coordinator = await supervisor.desk.signIn('coordinator', 'bp-bumn/');
    const monitor = '/api/supervisor/monitor';
    const listed = async () =>
      (await coordinator.get<PageBehind>(`${monitor}/cases?figure=opened&topic=kekerasan`)).body.items.length;
    const counted = async () => (await coordinator.get<{ items: TopicCount[] }>(`${monitor}/topics`)).body.items;
    const [before, sums] = [await listed(), await counted()];
    expect(before).toBe(1);
    await story.erased();
    expect(await listed()).toBe(0);
    expect(await counted()).toEqual(sums);
    expect(await aboutOf(story)).toEqual(Array.from({ length: 4 }, () => ({ topic: null, province: null })));
  });

  it('does not learn it again from an assignment that is heard later', async () => {
    const story = await aStory();
    await story.erased();
    await story.assigned();
    await story.opened();
    const about = await aboutOf(story);
    expect(about).toEqual(about.map(() => ({ topic: null, province: null })));
  });

  it('loses it also after its end', async () => {
    const story = await aStory();
    await story.answeredAndDelivered();
    await story.closed();
    await story.erased();
    const about = await aboutOf(story);
    expect(about).toEqual(about.map(() => ({ topic: null, province: null })));
  });
});
