/** What a run reports; its names are those of the tables of faults and of invariants. */
export interface ChaosReport {
  readonly seed: number;
  readonly faults: Readonly<Record<string, number>>;
  /** How many violations of each. */
  readonly invariants: Readonly<Record<string, number>>;
}

export const holds = ({ invariants }: ChaosReport): boolean => Object.values(invariants).every((found) => found === 0);

export function shown(report: ChaosReport): string {
  const rows = (values: Readonly<Record<string, number>>) =>
    Object.entries(values).map(([name, count]) => `  ${name.padEnd(30)} ${String(count).padStart(6)}`);
  return [
    `seed ${report.seed}`,
    'faults                              times',
    ...rows(report.faults),
    'invariants                     violations',
    ...rows(report.invariants),
    holds(report) ? 'Everything holds.' : 'Not everything holds.',
  ].join('\n');
}
