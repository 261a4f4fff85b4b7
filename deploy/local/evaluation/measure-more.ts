import type { Routed } from './measure-routing.js';

interface Share {
  readonly rows: number;
  readonly right: number;
}

/** What the one table of measures hides: where it goes wrong, and whether its probabilities are honest. */
export interface MoreMeasures {
  readonly tiers: Readonly<Record<string, Share>>;
  readonly labels: Readonly<Record<string, Share>>;
  /** The most frequent errors. */
  readonly confusions: readonly { readonly label: string; readonly as: string; readonly rows: number }[];
  /** Of those that were said to be right with such a probability, how many were. */
  readonly reliability: readonly (Share & { readonly from: number; readonly said: number })[];
}

const mostConfusions = 15;
const bins = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

export function measureMore(rows: readonly Routed[]): MoreMeasures {
  return {
    tiers: sharesBy(rows, ({ tier }) => tier),
    labels: sharesBy(rows, ({ label }) => label),
    confusions: confusionsOf(rows),
    reliability: bins.flatMap((from, at) => {
      const to = bins[at + 1] ?? Number.POSITIVE_INFINITY;
      const within = rows.filter((row) => confidenceOf(row) >= from && confidenceOf(row) < to);
      if (within.length === 0) return [];
      const said = within.reduce((sum, row) => sum + confidenceOf(row), 0) / within.length;
      return [{ from, said: round(said), ...shareOf(within) }];
    }),
  };
}

function sharesBy(rows: readonly Routed[], keyOf: (row: Routed) => string | null): Record<string, Share> {
  const groups = Map.groupBy(rows, keyOf);
  const known = [...groups].flatMap(([key, group]) => (key === null ? [] : [[key, shareOf(group)] as const]));
  return Object.fromEntries(known.sort((a, b) => b[1].rows - a[1].rows || (a[0] < b[0] ? -1 : 1)));
}

function confusionsOf(rows: readonly Routed[]): MoreMeasures['confusions'] {
  const wrong = rows.filter((row) => !isRight(row));
  const groups = Map.groupBy(wrong, ({ label, candidates }) => `${label}\n${candidates[0]?.code ?? 'nobody'}`);
  return [...groups]
    .map(([key, { length }]) => {
      const [label = '', as = ''] = key.split('\n');
      return { label, as, rows: length };
    })
    .sort((a, b) => b.rows - a.rows || (a.label + a.as < b.label + b.as ? -1 : 1))
    .slice(0, mostConfusions);
}

const confidenceOf = ({ candidates }: Routed) => candidates[0]?.confidence ?? 0;
const isRight = ({ accepted, candidates }: Routed) => accepted.has(candidates[0]?.code ?? '');
const shareOf = (rows: readonly Routed[]): Share => ({
  rows: rows.length,
  right: round(rows.filter(isRight).length / rows.length),
});
const round = (value: number) => Math.round(value * 1000) / 1000;
