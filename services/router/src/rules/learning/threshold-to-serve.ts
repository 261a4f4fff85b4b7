import { rulesVersion, sureEnough } from '../decide-route.js';
import type { Measured } from './measure-model.js';

/** How a model did on cases held back, and with which rules beside it; absent in reports of before: with none. */
export interface MeasuredWith {
  readonly itself: Pick<Measured, 'threshold'>;
  readonly rulesVersion?: string;
}

/**
 * From which probability on a model may decide alone when it begins to serve. One measured beside other rules, which blend otherwise,
 * proves nothing below what the hub ships with.
 */
export function thresholdToServe({ itself: { threshold }, rulesVersion: its }: MeasuredWith): number {
  if (threshold === null) return 1;
  return its === rulesVersion ? threshold : Math.max(threshold, sureEnough);
}
