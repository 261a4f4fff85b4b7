import type { Measured } from './measure-model.js';

/** What the shadow said beside the present model, of complaints whose owner is known by now. */
export interface ShadowSeen {
  /** Complaints it has looked at. */
  readonly seen: number;
  /** Of those whose owner is known: how many, and how many each had right. */
  readonly known: number;
  readonly shadowRight: number;
  readonly presentRight: number;
}

export type ServeVerdict =
  | { readonly may: true }
  | { readonly may: false; readonly why: 'not-better' | 'not-precise' | 'not-seen-enough' | 'worse-in-shadow' };

/** So many live complaints it must have looked at, unheard, before it may speak. */
export const shadowLeast = 100;
/** With fewer known owners the two are not compared. */
const knownLeast = 20;

/** On the same recent cases, held back from its training: is it worth being tried in the shadow? */
export function beatsPresent(candidate: Measured, present: Measured | null): boolean {
  if (candidate.threshold === null) return false;
  return present === null || candidate.accuracy > present.accuracy;
}

/** It serves only after it has beaten the present model on recent cases and has not done worse beside it. */
export function mayServe(candidate: Measured, present: Measured | null, shadow: ShadowSeen): ServeVerdict {
  if (candidate.threshold === null) return { may: false, why: 'not-precise' };
  if (!beatsPresent(candidate, present)) return { may: false, why: 'not-better' };
  if (shadow.seen < shadowLeast) return { may: false, why: 'not-seen-enough' };
  const compared = present !== null && shadow.known >= knownLeast;
  return compared && shadow.shadowRight < shadow.presentRight ? { may: false, why: 'worse-in-shadow' } : { may: true };
}
