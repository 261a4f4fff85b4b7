import { addWorkingDays, endOfLocalDay, hubTimeZone, localDateOf, type Calendar } from '#libs/domain';
import type { CaseStatus } from '../../../services/casework/src/rules/case-lifecycle.js';
import { madeTexts } from './made-texts.js';
import { madeTopics } from './made-topics.js';

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
  /** Where it happened, if it was said. */
  readonly province: string | null;
  /** Its main topic, if a service was found that it is about. */
  readonly topic: string | null;
  readonly status: CaseStatus;
  readonly receivedAt: Date;
  readonly openedAt: Date;
  readonly followUpDueAt: Date;
  readonly resolutionDueAt: Date;
  /** Whoever had it before and handed it back. */
  readonly cameFrom: SeededInstitution | null;
  readonly takenAt: Date | null;
  /** The final answers: two if the first was not enough, and the case was reopened. */
  readonly answersAt: readonly Date[];
  readonly reopenedAt: Date | null;
  readonly endedAt: Date | null;
  readonly how: 'confirmed' | 'automatic' | 'handed-back' | null;
  /** What the citizen thought of it, 1 to 5, when it closed. */
  readonly score: number | null;
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

/** Those with most people first. */
const provinces = [
  ...['32', '35', '33', '12', '36', '31', '73', '18', '16', '14', '13', '53', '11', '61', '52', '51', '64', '63'],
  ...[
    '15',
    '34',
    '72',
    '62',
    '71',
    '74',
    '21',
    '17',
    '81',
    '19',
    '76',
    '82',
    '75',
    '94',
    '91',
    '65',
    '95',
    '96',
    '92',
    '93',
  ],
];

const dayMs = 86_400_000;
const days = { window: 14, closed: 730, open: 45 };
/** As the policies have it that are seeded, of a complaint without oversight content. */
const workingDays = { followUp: 5, resolution: 14 };

/** Where and when lives are made. */
export interface MadeIn {
  readonly institutions: readonly SeededInstitution[];
  readonly calendar: Calendar;
  readonly now: Date;
}

export function madeLife(n: number, { institutions, calendar, now }: MadeIn): MadeLife {
  const chance = chances(n);
  const status = statusAt(chance() * 100);
  const institution = institutionAt(chance(), institutions);
  const course = courseOf(status, { chance, pace: paceOf(institution) });
  const hasEnded = course.ended !== null;
  // What has ended did so within two years; most of what is open is new.
  const age = hasEnded ? course.ended + chance() * days.closed : chance() * chance() * days.open;
  const receivedAt = new Date(now.getTime() - age * dayMs);
  const at = (of: number) => new Date(receivedAt.getTime() + (hasEnded ? of : Math.min(of, age)) * dayMs);
  const due = (of: number) =>
    endOfLocalDay(addWorkingDays(localDateOf(receivedAt, hubTimeZone), of, calendar), hubTimeZone);
  const maybeAt = (of: number | null) => (of === null ? null : at(of));
  return {
    ...{ text: texts[n % texts.length] ?? '', institution, status, receivedAt, how: course.how, score: course.score },
    cameFrom: course.isHandedOn ? anotherThan(institution, institutionAt(chance(), institutions)) : null,
    province: chance() < 0.75 ? (provinces[Math.floor(chance() ** 2 * provinces.length)] ?? null) : null,
    topic: topicAt(chance(), madeTopics(institution)),
    ...{ followUpDueAt: due(workingDays.followUp), resolutionDueAt: due(workingDays.resolution) },
    ...{ openedAt: at(course.opened), takenAt: maybeAt(course.taken), answersAt: course.answers.map(at) },
    ...{ reopenedAt: maybeAt(course.reopened), endedAt: maybeAt(course.ended) },
  };
}

/** Of three in ten nobody found the service that it is about. */
const topicAt = (at: number, topics: readonly string[]): string | null =>
  at < 0.7 ? (topics[Math.floor((at / 0.7) * topics.length)] ?? null) : null;

/** From so many days on a citizen thinks that it took too long. */
const isLong = 20;

/** How long each step took, in days since the complaint came. */
interface Course {
  readonly opened: number;
  readonly taken: number | null;
  readonly answers: readonly number[];
  readonly reopened: number | null;
  readonly ended: number | null;
  readonly how: MadeLife['how'];
  readonly score: number | null;
  readonly isHandedOn: boolean;
}

/**
 * Most are taken within days and answered within two weeks, a few take months, as waiting times do (exponential); one in
 * six was handed on before or lay at the triage desk for a while, one answer in thirty was not enough.
 */
function courseOf(status: CaseStatus, { chance, pace }: { chance: () => number; pace: number }): Course {
  const wait = (mean: number) => -Math.log(1 - chance()) * mean;
  const isHandedOn = chance() < 0.06;
  const opened = chance() < 0.84 && !isHandedOn ? 2 / 86_400 : wait(1);
  const taken = status === 'assigned' ? null : opened + wait(1.5 * pace);
  const before = { opened, isHandedOn, taken, answers: [], reopened: null, score: null, ended: null, how: null };
  if (taken === null) return before;
  const worked = taken + wait(8 * pace);
  if (status === 'handed-back') return { ...before, ended: worked, how: 'handed-back' };
  if (status !== 'closed' && status !== 'answered') return before;
  if (status === 'answered') return { ...before, answers: [worked] };
  const reopened = chance() < 1 / 30 ? worked + wait(2) : null;
  const answered = reopened === null ? worked : reopened + wait(4 * pace);
  const how = chance() < 0.3 ? 'confirmed' : 'automatic';
  return {
    ...{ ...before, reopened, how, answers: reopened === null ? [answered] : [worked, answered] },
    ended: answered + (how === 'confirmed' ? wait(2) : days.window),
    score: chance() < 0.25 ? scoreOf(chance(), answered > isLong) : null,
  };
}

/** Who waited long is seldom content. */
function scoreOf(chance: number, isLate: boolean): number {
  const upTo = isLate ? [0.35, 0.6, 0.8, 0.93] : [0.08, 0.18, 0.35, 0.65];
  const found = upTo.findIndex((share) => chance < share);
  return found === -1 ? 5 : found + 1;
}

/** Some institutions are three times as slow as others, by a number that is always theirs. */
function paceOf({ code }: SeededInstitution): number {
  const number = Buffer.from(code).reduce((sum, byte) => (sum * 31 + byte) >>> 0, 7);
  return 0.5 + (number % 100) / 70;
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

/** Nobody hands on to themselves. */
const anotherThan = (institution: SeededInstitution, other: SeededInstitution): SeededInstitution | null =>
  other.code === institution.code ? null : other;

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
