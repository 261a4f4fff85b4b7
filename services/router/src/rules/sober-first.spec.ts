import { describe, expect, it } from '@jest/globals';
import { coldWeights, probabilitiesOf } from './blend-signals.js';
import { noEvidence } from './gather-evidence.js';
import { rankSuspects } from './rank-suspects.js';
import { soberFirst } from './sober-first.js';
import type { Trap } from './traps.js';

interface Found {
  readonly code: string;
  readonly named?: number;
  readonly described?: number;
  readonly alike?: number;
  readonly trap?: Trap;
}

const trap: Trap = { words: [], looksLike: [], owner: 'a', sentence: '', sentenceEn: '' };
const suspect = ({ code, named = 0, described = 0, alike = 0, trap: its }: Found) => ({
  ...{ code, evidence: { ...noEvidence(code), named, topics: described, trap: its ?? null } },
  signals: { named, described, alike, learned: 0, left: 0, ruled: 1 },
});
const blended = (found: readonly Found[]) => rankSuspects(found.map(suspect), coldWeights, probabilitiesOf);
const soberly = (...found: readonly Found[]) => soberFirst(blended(found));
const sure = 0.88;

describe('who comes first', () => {
  it.each([
    { why: 'it is described and like its catalogue', first: { described: 2, alike: 3 }, second: { described: 0.4 } },
    {
      why: 'it is named, and nobody else is spoken of',
      first: { named: 2, described: 1 },
      second: { described: 0.4, alike: 1.5 },
    },
    {
      why: 'it is named and two of its keywords stand there, and of others only a hint',
      first: { named: 2, described: 2.2, alike: 1.6 },
      second: { described: 0.8, alike: 1.8 },
    },
    { why: 'its words are those of a trap', first: { described: 3, trap }, second: { described: 0.4, alike: 3 } },
    { why: 'the catalogue knows none of the words', first: { described: 2 }, second: {} },
  ])('is believed where $why', ({ first, second }) => {
    const [one] = soberly({ code: 'a', ...first }, { code: 'b', ...second });
    expect(one?.code).toBe('a');
    expect(one?.probability).toBeGreaterThan(sure);
  });

  it.each([
    {
      why: 'many of its words stand there, and all sounds like another',
      first: { described: 3 },
      second: { alike: 3 },
    },
    {
      why: 'it is named beside who is described',
      first: { named: 2, described: 1.5 },
      second: { described: 1, alike: 2 },
    },
    {
      why: 'it is named with one keyword, and another is hinted at',
      first: { named: 2, described: 1.4, alike: 0.4 },
      second: { described: 0.8, alike: 1.8 },
    },
    {
      why: 'it is named with two keywords, and another is spoken of too',
      first: { named: 2, described: 2.2, alike: 0.4 },
      second: { named: 0.3, described: 0.4, alike: 1.8 },
    },
    { why: 'nothing sounds like it, and little like anybody', first: { described: 3 }, second: { alike: 0.5 } },
  ])('is left to a person where $why', ({ first, second }) => {
    const found = [
      { code: 'a', ...first },
      { code: 'b', ...second },
    ];
    expect(blended(found)[0]).toMatchObject({ code: 'a' });
    expect(blended(found)[0]?.probability).toBeGreaterThan(sure);
    expect(soberly(...found)[0]?.code).toBe('a');
    expect(soberly(...found)[0]?.probability).toBeLessThan(sure);
  });

  it('is never surer than before, and never less probable than the next', () => {
    const hint = { code: 'a', described: 0.4, alike: 2.8 };
    expect(soberly(hint, { code: 'b' })[0]?.probability).toBe(blended([hint, { code: 'b' }])[0]?.probability);
    const [first, second] = soberly({ code: 'a', described: 3 }, { code: 'b', described: 1, alike: 5 });
    expect(first?.probability).toBeGreaterThanOrEqual(second?.probability ?? 1);
  });

  it('leaves what it loses to the others and to nobody', () => {
    const found = [{ code: 'a', described: 3 }, { code: 'b', alike: 3 }, { code: 'c' }];
    const sum = soberly(...found).reduce((total, { probability }) => total + probability, 0);
    expect(sum).toBeLessThan(1);
    expect(soberly(...found)[1]?.probability).toBeGreaterThan(blended(found)[1]?.probability ?? 1);
  });

  it('is nobody where there is nobody, and may be alone', () => {
    expect(soberly()).toEqual([]);
    expect(soberly({ code: 'a', described: 3, alike: 0.5 })[0]?.probability).toBeLessThan(sure);
  });
});
