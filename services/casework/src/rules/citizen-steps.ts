import type { CaseStatus, CaseStep } from './case-lifecycle.js';

/** What of a case decides what the citizen's word comes to. */
export interface Heard {
  readonly status: CaseStatus;
  readonly how: string | null;
  /** How often the citizen did not accept an outcome. */
  readonly objections: number;
  /** The one free reopening has been used. */
  readonly reopened: boolean;
  /** Of a merged one: it has been given the other's last word. */
  readonly passedOn: boolean;
}

const freelyReopened: readonly (string | null)[] = ['confirmed', 'automatic', 'archived'];
const appealable: readonly (string | null)[] = ['confirmed', 'automatic'];

/** Who goes on with another complaint has a voice again once that one's answer is theirs. */
const hasAnswerOfOther = ({ how, passedOn }: Heard) => how === 'merged' && passedOn;

const isReopenable = (heard: Heard) =>
  heard.status === 'closed' && !heard.reopened && (freelyReopened.includes(heard.how) || hasAnswerOfOther(heard));

const isAppealable = (heard: Heard) => appealable.includes(heard.how) || hasAnswerOfOther(heard);

/** Writing about what has ended opens it again, once and without a reason; else it answers a question or objects. */
export function stepOfWriting(heard: Heard): CaseStep | null {
  if (heard.status !== 'closed') return 'citizen-writes';
  return isReopenable(heard) ? 'citizen-reopens' : null;
}

/** A score of 3 and more says that it is solved; less sends it back to the officer first, and to a higher one after that. */
export function stepOfRating(score: number, heard: Heard): CaseStep | null {
  if (score >= 3) return 'citizen-confirms';
  if (isReopenable(heard)) return 'citizen-reopens';
  if (heard.status === 'closed') return isAppealable(heard) ? 'citizen-appeals' : null;
  return heard.objections > 0 ? 'citizen-appeals' : 'citizen-objects';
}
