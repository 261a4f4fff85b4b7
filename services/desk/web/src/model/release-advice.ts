import type { Measured, Model, Shadow } from '../api/learning.js';

/** Whether to release the model in the shadow, and what an official is told of why. */
export interface ReleaseAdvice {
  readonly advice: 'release' | 'wait' | 'keep';
  /** On the recent cases: more right, or as good as far as so few can tell; null: there is none to compare with. */
  readonly against: 'better' | 'as-good' | 'not-better' | null;
}

export function releaseAdvice({ verdict }: Shadow, { itself, present }: Model['measured']): ReleaseAdvice {
  const advice = verdict.may ? 'release' : verdict.why === 'not-seen-enough' ? 'wait' : 'keep';
  return { advice, against: present && standing(itself, present.measured, verdict) };
}

function standing(itself: Measured, present: Measured, { may, why }: Shadow['verdict']) {
  if (itself.accuracy > present.accuracy) return 'better';
  // It has passed the comparison where only the shadow stands between it and service.
  return may || why === 'not-seen-enough' || why === 'worse-in-shadow' ? 'as-good' : 'not-better';
}
