import { describe, expect, it } from '@jest/globals';
import { bulkText } from './bulk-text.js';

describe('what is said of many cases', () => {
  const { soon, soonMacro, outcome } = bulkText.en;
  const saidOf = (count: number) => [
    ...Object.values(soon).map((say) => say(count)),
    soonMacro('Close', count),
    outcome(count, 0),
    outcome(count, 2),
  ];

  it('is said in English of one as of one', () => {
    for (const said of saidOf(1)) expect(said).toMatch(/\b1 complaint\b/);
    for (const said of saidOf(2)) expect(said).toMatch(/\b2 complaints\b/);
  });
});
