import type { Compared } from './compare-models.js';
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

/** A model's report: on the same recent cases, held back from its training, itself and the present one. */
export interface Beside {
  readonly itself: Measured;
  /** Null: there was none. */
  readonly present: Measured | null;
  /** Case by case; null in reports of before. */
  readonly compared: Compared | null;
}

/**
 * Is it worth being tried in the shadow? When it is right more often; or as often, as far as so few cases can tell, and it has been
 * taught more owners than the present one, whose complaints would else reach a person for ever.
 */
export function beatsPresent({ itself, present, compared }: Beside): boolean {
  if (itself.threshold === null) return false;
  if (present === null || itself.accuracy > present.accuracy) return true;
  return compared !== null && compared.taught.itself > compared.taught.present && isWithinChance(compared);
}

/**
 * Of the cases that only one of two equal models has right, each is a toss of a coin: `gained` and `lost` then differ by no more than the
 * root of their sum in two of three trials. More than that is not taken for chance.
 */
const isWithinChance = ({ gained, lost }: Compared): boolean => lost - gained <= Math.sqrt(gained + lost);

/** It serves only after it has stood beside the present model on recent cases and has not done worse beside it since. */
export function mayServe(beside: Beside, shadow: ShadowSeen): ServeVerdict {
  if (beside.itself.threshold === null) return { may: false, why: 'not-precise' };
  if (!beatsPresent(beside)) return { may: false, why: 'not-better' };
  if (shadow.seen < shadowLeast) return { may: false, why: 'not-seen-enough' };
  const compared = beside.present !== null && shadow.known >= knownLeast;
  return compared && shadow.shadowRight < shadow.presentRight ? { may: false, why: 'worse-in-shadow' } : { may: true };
}
