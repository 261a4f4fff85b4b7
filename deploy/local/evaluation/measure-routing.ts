/** One text with what is right, and what the router made of it. */
export interface Routed {
  /** The one right label, for accuracy and F1. */
  readonly label: string;
  /** Codes that are right by that label, and codes that count as right too. */
  readonly right: ReadonlySet<string>;
  readonly accepted: ReadonlySet<string>;
  /** The router's candidates, the likeliest first. */
  readonly candidates: readonly { readonly code: string; readonly confidence: number }[];
  /** Where it went without a person; null: to the triage desk. */
  readonly to: string | null;
  readonly tier: string | null;
  readonly ms: number;
}

/** Shares from 0 to 1, as `npm run router:evaluate -- --json` prints them. */
export interface RoutingMeasures {
  readonly rows: number;
  readonly accuracy: number;
  readonly acceptedAccuracy: number;
  readonly macroF1: number;
  readonly top3: number;
  /** The largest share of rows, the surest first, of which so many are right. */
  readonly coverageAt95: number;
  readonly coverageAt97: number;
  readonly autoRouted: number;
  readonly autoPrecision: number;
  readonly msPerText: { readonly p50: number; readonly p99: number };
}

export function measureRouting(rows: readonly Routed[]): RoutingMeasures {
  const share = (holds: (row: Routed) => boolean, of = rows) => ratio(of.filter(holds).length, of.length);
  const auto = rows.filter(({ to }) => to !== null);
  const ms = rows.map((row) => row.ms).toSorted((a, b) => a - b);
  return {
    rows: rows.length,
    accuracy: share(({ right, candidates }) => right.has(candidates[0]?.code ?? '')),
    acceptedAccuracy: share(isAccepted),
    macroF1: macroF1(rows),
    top3: share(({ accepted, candidates }) => candidates.slice(0, 3).some(({ code }) => accepted.has(code))),
    coverageAt95: coverageAt(0.95, rows),
    coverageAt97: coverageAt(0.97, rows),
    autoRouted: ratio(auto.length, rows.length),
    autoPrecision: share(({ accepted, to }) => accepted.has(to ?? ''), auto),
    msPerText: { p50: round(quantile(ms, 0.5)), p99: round(quantile(ms, 0.99)) },
  };
}

const isAccepted = ({ accepted, candidates }: Routed) => accepted.has(candidates[0]?.code ?? '');

/** The mean over the labels there are: a rare one counts as much as a frequent one. */
function macroF1(rows: readonly Routed[]): number {
  const codesOf = new Map(rows.map(({ label, right }) => [label, right]));
  const labelFor = ({ label, right, candidates }: Routed): string | null => {
    const code = candidates[0]?.code ?? '';
    if (right.has(code)) return label;
    return [...codesOf].find(([, codes]) => codes.has(code))?.[0] ?? null;
  };
  const predicted = rows.map((row) => ({ label: row.label, as: labelFor(row) }));
  const scores = [...codesOf.keys()].map((label) => {
    const hits = predicted.filter((row) => row.label === label && row.as === label).length;
    const misses = predicted.filter((row) => row.label === label && row.as !== label).length;
    const falsely = predicted.filter((row) => row.label !== label && row.as === label).length;
    return ratio(2 * hits, 2 * hits + misses + falsely);
  });
  return round(ratio(sum(scores), scores.length));
}

function coverageAt(precision: number, rows: readonly Routed[]): number {
  const surest = rows.toSorted((a, b) => (b.candidates[0]?.confidence ?? 0) - (a.candidates[0]?.confidence ?? 0));
  let [right, covered] = [0, 0];
  surest.forEach((row, at) => {
    if (isAccepted(row)) right += 1;
    const next = surest[at + 1];
    // Rows of equal confidence stand or fall together.
    if (next && next.candidates[0]?.confidence === row.candidates[0]?.confidence) return;
    if (right >= precision * (at + 1)) covered = at + 1;
  });
  return ratio(covered, rows.length);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const round = (value: number) => Math.round(value * 1000) / 1000;
const ratio = (part: number, whole: number) => (whole === 0 ? 0 : round(part / whole));
const quantile = (sorted: readonly number[], q: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
