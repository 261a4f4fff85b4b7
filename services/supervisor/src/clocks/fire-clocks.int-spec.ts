import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import { tellOfDirectory } from '../fixtures/a-directory.js';
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

const at = (instant: string) => {
  supervisor.time.set(new Date(instant));
};
const fired = async (story: Story) =>
  (await supervisor.story(story.id)).filter((one) => one.startsWith('passed') || one.startsWith('reminded'));
const sees = (story: Story, what: string[]) =>
  eventually(async () => {
    expect(await fired(story)).toEqual(what);
  }, what.join(', '));
const nothingMoreOf = async (story: Story, what: string[]) => {
  await supervisor.clocks.look(true);
  expect(await fired(story)).toEqual(what);
};

describe('a clock that nobody looks after', () => {
  it('is noticed soon, without anybody asking', async () => {
    at('2026-11-23T03:00:00Z');
    const story = await new Story(supervisor).begun();
    at('2026-12-11T17:00:00Z');
    await eventually(async () => (await fired(story)).includes('passed resolution'), 'the resolution clock passed');
  });

  it('reminds on the morning before, passes with the end of the day, and says each once', async () => {
    at('2026-11-23T03:00:00Z');
    const story = new Story(supervisor);
    await story.filed();
    at('2026-11-25T01:59:59.999Z');
    await nothingMoreOf(story, []);
    at('2026-11-25T02:00:00Z');
    await sees(story, ['reminded triage']);
    at('2026-11-26T16:59:59.999Z');
    await nothingMoreOf(story, ['reminded triage']);
    at('2026-11-26T17:00:00Z');
    await sees(story, ['reminded triage', 'passed triage']);
    await nothingMoreOf(story, ['reminded triage', 'passed triage']);
    await story.assigned();
    expect((await supervisor.story(story.id)).at(-1)).toBe('cleared triage met late');
  });

  it('that stands still does not pass, and passes later for it', async () => {
    at('2026-11-23T03:00:00Z');
    const story = await new Story(supervisor).begun();
    at('2026-11-24T03:00:00Z');
    await story.asked();
    at('2026-12-15T03:00:00Z');
    await nothingMoreOf(story, []);
    await story.resumed('citizen-replied');
    at('2027-01-05T17:00:00Z');
    await eventually(async () => (await fired(story)).includes('passed resolution'), 'the resolution clock passed');
  });

  it('ends the waiting for the citizen after thirty days', async () => {
    at('2026-11-23T03:00:00Z');
    const story = await new Story(supervisor).begun();
    await story.asked();
    at('2026-12-23T17:00:00Z');
    // The clock of this test has gone back, which no clock does; so it takes a sweep.
    await supervisor.clocks.look(true);
    await eventually(async () => (await fired(story)).includes('passed clarification'), 'the clarification passed');
  });

  it('is found though it was set to an instant that is over', async () => {
    at('2027-03-01T03:00:00Z');
    await supervisor.clocks.look(true);
    at('2026-11-23T03:00:00Z');
    const story = await new Story(supervisor).begun();
    await story.answeredAndDelivered();
    at('2027-02-01T03:00:00Z');
    await supervisor.clocks.look(true);
    await story.resumed('citizen-not-content');
    await eventually(async () => (await fired(story)).includes('passed total'), 'the total clock passed');
  });

  it('stops when it is met in the same moment, or passes: whoever is first decides', async () => {
    at('2026-11-23T03:00:00Z');
    const stories = await Promise.all(Array.from({ length: 12 }, () => new Story(supervisor).begun()));
    at('2026-12-11T17:00:00Z');
    await Promise.all([...stories.map((story) => story.answered()), supervisor.clocks.look(true)]);
    await supervisor.clocks.look(true);
    for (const story of stories) {
      const passed = (await fired(story)).filter((one) => one === 'passed resolution');
      const [clock] = await supervisor.db.query<{ state: string; passed: boolean }[]>(
        `select state, passed_at is not null as passed from clock where complaint_id = $1 and kind = 'resolution'`,
        [story.id],
      );
      expect([clock?.state, passed.length <= 1, clock?.passed]).toEqual(['met', true, passed.length === 1]);
    }
  });
});

describe('several that look at once', () => {
  it('say every passing once', async () => {
    at('2026-11-23T03:00:00Z');
    const stories = [];
    for (let count = 0; count < 40; count += 1) stories.push(await new Story(supervisor).begun());
    at('2026-12-11T17:00:00Z');
    await Promise.all([supervisor.clocks.look(true), supervisor.clocks.look(true), supervisor.clocks.look(true)]);
    await supervisor.clocks.look(true);
    for (const story of stories) {
      expect((await fired(story)).filter((one) => one === 'passed resolution')).toHaveLength(1);
    }
  });
});
