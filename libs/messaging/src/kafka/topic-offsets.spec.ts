import { describe, expect, it } from '@jest/globals';
import { topicOffsets } from './topic-offsets.js';

const ends = [{ partition: 0, offset: '3', low: '0', high: '3' }];
const noLeader = Object.assign(new Error('not the leader'), { type: 'NOT_LEADER_FOR_PARTITION', retriable: true });

/** Fails as often as it is told to, and then answers. */
function anAdmin(times: number, error: Error) {
  let asked = 0;
  return {
    fetchTopicOffsets: () => ((asked += 1) > times ? Promise.resolve(ends) : Promise.reject(error)),
    asked: () => asked,
  };
}

describe('where the partitions of a topic end', () => {
  it('is asked again while a broker that has just come back leads none of them', async () => {
    expect(await topicOffsets(anAdmin(2, noLeader), 'salur.complaints')).toEqual(ends);
  });

  it('is not told when that lasts', async () => {
    await expect(topicOffsets(anAdmin(99, noLeader), 'salur.complaints', 300)).rejects.toBe(noLeader);
  });

  it('is not asked again where it will never be known', async () => {
    const admin = anAdmin(99, new Error('unknown topic'));
    await expect(topicOffsets(admin, 'salur.complaints')).rejects.toThrow('unknown topic');
    expect(admin.asked()).toBe(1);
  });
});
