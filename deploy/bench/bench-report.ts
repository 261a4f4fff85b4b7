import type { BenchEngines } from './measured/bench-engines.js';
import type { MeasuredHub } from './measured/start-hub.js';

/** What a benchmark found. Units stand in the names: `filingsPerSecond`, `visibleMsP99`. */
export interface BenchReport {
  readonly bench: string;
  readonly figures: Readonly<Record<string, number>>;
  /** The machine's own limit, measured in the same run. */
  readonly bare: Readonly<Record<string, number>>;
  readonly ratios: Readonly<Record<string, number>>;
}

/** Something that can be measured: what it tells, what it can be told, and how it is done. */
export interface Bench {
  readonly about: string;
  /** All options are numbers; each with what it is when it is not given. */
  readonly options: Readonly<Record<string, { readonly default: number; readonly about: string }>>;
  readonly run: (wish: BenchWish) => Promise<Omit<BenchReport, 'bench'>>;
}

export interface BenchWish {
  readonly option: (name: string) => number;
  readonly engines: EnginesOfBench;
  /** Progress, for a person who waits. */
  readonly say: (line: string) => void;
}

/** What a bench measures on: engines of its own, unless it is only tried whether it runs. */
export interface EnginesOfBench {
  /** Gone afterwards, and all they held with them. */
  passing<Result>(work: (engines: BenchEngines) => Promise<Result>): Promise<Result>;
  /** Their data stay, for the next bench on the same cases. */
  kept<Result>(work: (engines: BenchEngines) => Promise<Result>): Promise<Result>;
  /** All of Salur in one process on them. */
  readonly hub: (engines: BenchEngines) => Promise<MeasuredHub>;
}

/** Three digits say what a measurement knows. */
export const rounded = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(3)) : 0);

export function roundedAll(values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, rounded(value)]));
}

export function shown({ bench, figures, bare, ratios }: BenchReport): string {
  const table = (title: string, values: Readonly<Record<string, number>>) =>
    Object.entries(values).map(([name, value]) => `  ${title.padEnd(8)} ${name.padEnd(36)} ${String(value)}`);
  return [bench, ...table('figure', figures), ...table('bare', bare), ...table('ratio', ratios)].join('\n');
}
