import { describe, expect, it } from '@jest/globals';
import { learnVoices, speakTogether, type HeldBack } from './learn-voices.js';
import { sharesOf } from './shares-of.js';
import { sumsOf, type Weights } from './weights.js';

const labels = 3;
const scores = (label: number) => Float64Array.from({ length: labels }, (_, at) => (at === label ? 1 : 0));
/** A text of which each learner says whose it is. */
const text = (right: number, ...said: number[]): HeldBack => ({ right, scores: said.map(scores) });
const often = (times: number, one: HeldBack) => Array.from({ length: times }, () => one);

/** What the learners say together of a text of which each has said this. */
function shares(heldBack: readonly HeldBack[], said: readonly number[], silent = -1): Float64Array {
  const weights = said.map((label): Weights => ({
    labels,
    columns: Float32Array.from(scores(label)),
    bias: new Float32Array(labels),
  }));
  const together = speakTogether(weights, learnVoices(heldBack, { labels, silent }));
  const row = { columns: Uint32Array.of(0), values: Float32Array.of(1) };
  return sharesOf(sumsOf(row, together), 1);
}

describe('what several learners say together', () => {
  it('is as probable as it was right', () => {
    const heldBack = [0, 1, 2].flatMap((one) => [
      ...often(300, text(one, one, one, one)),
      ...often(100, text((one + 1) % labels, one, one, one)),
    ]);
    expect(shares(heldBack, [1, 1, 1])[1]).toBeCloseTo(0.75, 1);
  });

  it('heeds most the one who is right most often', () => {
    const heldBack = [0, 1, 2].flatMap((one) => often(200, text(one, (one + 1) % labels, one, (one + 2) % labels)));
    const [first = 0, second = 0, third = 0] = shares(heldBack, [0, 1, 2]);
    expect(second).toBeGreaterThan(0.9);
    expect(Math.max(first, third)).toBeLessThan(0.1);
  });

  it('heeds one of them for the label it knows, and another for another', () => {
    const heldBack = [
      ...often(300, text(0, 0, 1, 2)),
      ...often(300, text(1, 2, 1, 2)),
      ...often(300, text(2, 0, 0, 2)),
    ];
    expect(shares(heldBack, [0, 1, 2])[0]).toBeGreaterThan(0.5);
    expect(shares(heldBack, [2, 1, 2])[1]).toBeGreaterThan(0.5);
  });

  it('gives a label that is right more often than is said something ahead', () => {
    const unsure = text(2, 0, 0, 0);
    const heldBack = [...often(300, unsure), ...often(100, text(0, 0, 0, 0)), ...often(100, text(1, 1, 1, 1))];
    const [first = 0, , third = 0] = shares(heldBack, [0, 0, 0]);
    expect(third).toBeGreaterThan(first);
  });

  it('is what was believed of them before a text was held back', () => {
    const [first = 0, second = 0, third = 0] = shares([], [0, 1, 1]);
    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(third);
  });

  it('leaves to the one of whom nothing is held back what it had', () => {
    const heldBack = [...often(200, text(0, 0, 0, 0)), ...often(20, text(1, 1, 1, 1))];
    const { ahead } = learnVoices(heldBack, { labels, silent: 2 });
    expect(ahead[2]).toBe(0);
    expect((ahead[0] ?? 0) + (ahead[1] ?? 0)).toBeCloseTo(0, 6);
  });

  it('does not depend on what all labels have in common', () => {
    const heldBack = [0, 1, 2].flatMap((one) => often(50, text(one, one, one, (one + 1) % labels)));
    const shifted = heldBack.map(({ right, scores: own }) => ({ right, scores: own.map((s) => s.map((x) => x + 9)) }));
    expect([...shares(shifted, [0, 1, 1])]).toEqual(
      [...shares(heldBack, [0, 1, 1])].map((one) => expect.closeTo(one, 6)),
    );
  });
});
