import type { ServiceName } from '#libs/contracts';
import { seededRandom } from '../../../services/router/src/rules/learning/seeded-random.js';
import { faultNames, faultTable, victims, type FaultName } from './fault-table.js';

export interface PlannedFault {
  readonly name: FaultName;
  /** From the beginning of the run. */
  readonly atMs: number;
  readonly forMs: number;
  /** Whom it hits; of no meaning for what hits all. */
  readonly service: ServiceName;
}

const [shortestGapMs, longestGapMs] = [2_000, 8_000] as const;

/** The same for the same seed and length. In rounds, each of which holds every fault once: a short run tries them all as well. */
export function planFaults(seed: number, lengthMs: number): PlannedFault[] {
  const random = seededRandom(seed);
  const between = (least: number, most: number) => least + random() * (most - least);
  const planned: PlannedFault[] = [];
  let atMs = between(shortestGapMs, longestGapMs);
  let round: FaultName[] = [];
  while (atMs < lengthMs) {
    if (round.length === 0) round = shuffled(faultNames, random);
    const name = round.pop();
    if (!name) break;
    const [shortest, longest] = faultTable[name].seconds;
    const service = victims[Math.floor(random() * victims.length)];
    if (!service) break;
    planned.push({ name, atMs: Math.round(atMs), forMs: Math.round(between(shortest, longest) * 1000), service });
    atMs += between(shortestGapMs, longestGapMs);
  }
  return planned;
}

const shuffled = <One>(all: readonly One[], random: () => number): One[] =>
  all
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
