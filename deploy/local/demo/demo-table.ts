import type { DemoDoor } from './demo-doors.js';
import type { Ending } from './follow-text.js';

/** The report of a demonstration: counts, and how many ended at which institution. */
export interface DemoReport {
  filed: number;
  routed: number;
  triaged: number;
  refused: number;
  lost: number;
  doubled: number;
  byInstitution: Record<string, number>;
}

export const emptyReport = (): DemoReport => ({
  filed: 0,
  routed: 0,
  triaged: 0,
  refused: 0,
  lost: 0,
  doubled: 0,
  byInstitution: {},
});

export function countEnding(report: DemoReport, ending: Ending): void {
  report.filed += 1;
  report[ending.outcome] += 1;
  if (ending.codes.length > 1) report.doubled += 1;
  const holder = ending.holder ?? 'nobody';
  report.byInstitution[holder] = (report.byInstitution[holder] ?? 0) + 1;
}

/** One line of the running report. The text itself stays out of it: it is the citizen's. */
export function endingLine(line: number, door: DemoDoor, ending: Ending): string {
  const code = ending.codes[0] ?? '(no code)';
  return `${String(line).padStart(6)}  ${door.padEnd(8)}  ${code.padEnd(11)}  ${(ending.holder ?? 'nobody').padEnd(40)}  ${ending.why ?? ''}`;
}

export function reportTable(report: DemoReport): string {
  const { byInstitution, ...counts } = report;
  const institutions = Object.entries(byInstitution).sort((one, other) => other[1] - one[1]);
  return [
    Object.entries(counts)
      .map(([name, count]) => `${name} ${String(count)}`)
      .join(', '),
    ...institutions.map(([name, count]) => `${String(count).padStart(6)}  ${name}`),
  ].join('\n');
}
