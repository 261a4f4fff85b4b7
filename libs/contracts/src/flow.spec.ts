import { describe, expect, it } from '@jest/globals';
import { conversationOf, flow } from './flow.js';
import { serviceNames, topics } from './topics.js';

describe('flow', () => {
  it.each(serviceNames)('%s speaks on one topic at most', (service) => {
    const spokenOn = new Set(conversationOf(service).says.map((contract) => contract.topic));
    expect(spokenOn.size).toBeLessThanOrEqual(1);
  });

  it.each(serviceNames)('%s hears nothing that nobody says', (service) => {
    const said = new Set(serviceNames.flatMap((other) => conversationOf(other).says.map((contract) => contract.type)));
    const unsaid = conversationOf(service).hears.filter((contract) => !said.has(contract.type));
    expect(unsaid).toEqual([]);
  });

  it.each(serviceNames)('%s has no event twice in its row', (service) => {
    const heard = conversationOf(service).hears.map((contract) => contract.type);
    expect(new Set(heard).size).toBe(heard.length);
  });

  it('lets somebody hear whatever is said', () => {
    const heard = new Set(serviceNames.flatMap((service) => conversationOf(service).hears.map((one) => one.type)));
    const unheard = Object.values(flow).flatMap((row) => row.says.filter((contract) => !heard.has(contract.type)));
    expect(unheard.map((contract) => contract.type)).toEqual([
      'id.salur.case.checked.v1',
      'id.salur.deadline.cleared.v1',
    ]);
  });

  it('gives every complaint topic the same number of partitions, so that one shard of an outbox is one partition', () => {
    const counts = Object.values(topics)
      .filter((topic) => !topic.compacted)
      .map((topic) => topic.partitions);
    expect(new Set(counts)).toEqual(new Set([24]));
  });
});
