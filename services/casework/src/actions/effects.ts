import type { CaseStep } from '../rules/case-lifecycle.js';
import { merge, unmerge } from '../merging/merge.js';
import { answerFinally, answerForNow, approve, ask, contribute, proposeAnswer, returnAnswer } from './answer.js';
import type { Effect } from './case-effect.js';
import { dispose, sendUp } from './dispose.js';
import { archive, check, dismiss, handBack, postpone, uphold } from './end.js';
import { classify, entrust, mark, note, resume, take, verify } from './work.js';

/** Read a row as: who takes this step does that. Steps of the citizen and of clocks have no row: they have happened. */
export const effects: Partial<Record<CaseStep, Effect>> = {
  verify,
  classify,
  dispose,
  'send-up': sendUp,
  take,
  entrust,
  ask,
  'answer-for-now': answerForNow,
  'answer-finally': answerFinally,
  'propose-answer': proposeAnswer,
  approve,
  return: returnAnswer,
  contribute,
  note,
  mark,
  'hand-back': handBack,
  postpone,
  resume,
  archive,
  merge,
  unmerge,
  uphold,
  dismiss,
  'pass-check': check,
  'fail-check': check,
};
