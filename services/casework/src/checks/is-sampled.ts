import { createHash } from 'node:crypto';

/**
 * Whether a closed case is looked at a second time. The same case and share always give the same answer, so that nobody can
 * close again and again until the sample passes by; who closes cannot foresee which.
 */
export function isSampled(caseId: string, percent: number): boolean {
  const draw = createHash('sha256').update(`second-look ${caseId}`).digest().readUInt32BE(0);
  return draw % 10_000 < percent * 100;
}
