import { describe, expect, it } from '@jest/globals';
import { tellJourney } from './tell-journey.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 3, minute));
const happening = (minute: number, what: string) => ({ at: at(minute), what, who: null, why: null });

describe('tellJourney', () => {
  const story = [happening(0, 'received'), happening(5, 'assigned')];

  it('says how long each stage took, and how long the present one has lasted', () => {
    expect(tellJourney(story, at(65), false).map((stage) => [stage.lastedMs, stage.now])).toEqual([
      [5 * 60_000, false],
      [60 * 60_000, true],
    ]);
  });

  it('lets the last stage of an ended story rest', () => {
    expect(tellJourney(story, at(65), true).at(-1)?.lastedMs).toBeNull();
  });

  it('never tells of less than no time, though clocks differ', () => {
    const [first] = tellJourney([happening(5, 'received'), happening(4, 'assigned')], at(6), false);
    expect(first?.lastedMs).toBe(0);
  });
});
