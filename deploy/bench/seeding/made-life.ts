import type { CaseStatus } from '../../../services/casework/src/rules/case-lifecycle.js';
import { madeTexts } from './made-texts.js';

export interface SeededInstitution {
  readonly code: string;
  readonly name: string;
  readonly path: string;
  readonly timeZone: string;
}

/** What the nth complaint went through. The same number is the same life, as far as ids are not concerned. */
export interface MadeLife {
  readonly text: string;
  readonly institution: SeededInstitution;
  readonly status: CaseStatus;
  readonly receivedAt: Date;
  readonly openedAt: Date;
  readonly followUpDueAt: Date;
  readonly resolutionDueAt: Date;
  readonly endedAt: Date | null;
}

/** Of a hundred cases of a hub that has run for two years. */
const shares: readonly (readonly [CaseStatus, number])[] = [
  ['closed', 76],
  ['answered', 7],
  ['in-progress', 7],
  ['assigned', 4],
  ['waiting', 3],
  ['handed-back', 3],
];

/** Enough of them that a word is in few cases or in many, as it is. */
const texts = madeTexts(20_000);

const dayMs = 86_400_000;
const days = { followUp: 7, resolution: 20, closed: 730, open: 45 };

export function madeLife(n: number, institutions: readonly SeededInstitution[], now: Date): MadeLife {
  const chance = chances(n);
  const status = statusAt(chance() * 100);
  const hasEnded = status === 'closed' || status === 'handed-back';
  const age = (hasEnded ? days.resolution + chance() * days.closed : chance() * chance() * days.open) * dayMs;
  const receivedAt = new Date(now.getTime() - age);
  const after = (ms: number) => new Date(receivedAt.getTime() + ms);
  return {
    text: texts[n % texts.length] ?? '',
    institution: institutionAt(chance(), institutions),
    status,
    receivedAt,
    openedAt: after(2_000),
    followUpDueAt: after(days.followUp * dayMs),
    resolutionDueAt: after(days.resolution * dayMs),
    endedAt: hasEnded ? after(chance() * days.resolution * dayMs) : null,
  };
}

function statusAt(percent: number): CaseStatus {
  let upTo = 0;
  for (const [status, share] of shares) {
    upTo += share;
    if (percent < upTo) return status;
  }
  return 'closed';
}

/** A few institutions get most complaints: the first gets twice what the fourth gets, and so on (Zipf, flattened). */
function institutionAt(chance: number, institutions: readonly SeededInstitution[]): SeededInstitution {
  const found = institutions[Math.floor(chance ** 3 * institutions.length)];
  if (!found) throw new Error('The directory has told of no institution');
  return found;
}

/** Mulberry32: small, good enough, and the same everywhere. */
function chances(seed: number): () => number {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
