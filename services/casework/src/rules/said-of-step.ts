import type { CaseClosed, CaseReopened, CaseResumed } from '#libs/contracts';
import type { CaseStatus, CaseStep } from './case-lifecycle.js';

export type Because = CaseResumed['data']['because'];
export type HowClosed = CaseClosed['data']['how'];
export type WhyReopened = CaseReopened['data']['because'];

/** Why a case is in the institution's hands again: from which state, by which step. */
const returns: Partial<Record<CaseStatus, Partial<Record<CaseStep, Because>>>> = {
  waiting: {
    'citizen-writes': 'citizen-replied',
    'clarification-ends': 'clarification-ended',
    // The officer has found out alone.
    'propose-answer': 'clarification-ended',
  },
  answered: {
    'citizen-writes': 'citizen-not-content',
    'citizen-objects': 'citizen-not-content',
    'ask-again': 'asked-again',
  },
  postponed: {
    'postponement-ends': 'postponement-ended',
    resume: 'taken-up-again',
    dispose: 'taken-up-again',
    'send-up': 'taken-up-again',
  },
};

const closings: Partial<Record<CaseStep, HowClosed>> = {
  'citizen-confirms': 'confirmed',
  'reply-window-ends': 'automatic',
  'citizen-withdraws': 'withdrawn',
  archive: 'archived',
  merge: 'merged',
  dismiss: 'dismissed',
};

/** Why what had ended, or was before a higher officer, is worked on again: from which state, by which step. */
const reopenings: Partial<Record<CaseStatus, Partial<Record<CaseStep, WhyReopened>>>> = {
  closed: { 'citizen-reopens': 'citizen', 'fail-check': 'check', unmerge: 'unmerged', 'ask-again': 'asked-again' },
  appealed: { uphold: 'appeal' },
};

export const resumedBecause = (from: CaseStatus, step: CaseStep): Because | null => returns[from]?.[step] ?? null;
export const howClosed = (step: CaseStep): HowClosed | null => closings[step] ?? null;
export const whyReopened = (from: CaseStatus, step: CaseStep): WhyReopened | null => reopenings[from]?.[step] ?? null;
