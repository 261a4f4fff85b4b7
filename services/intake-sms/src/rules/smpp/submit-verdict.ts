import { statuses } from './commands.js';

/** What an answer to `submit_sm` means. `throttled`: later, and everything else later as well. */
export type SubmitVerdict = 'accepted' | 'throttled' | 'later' | 'refused';

const verdicts: ReadonlyMap<number, SubmitVerdict> = new Map([
  [statuses.ROK, 'accepted'],
  [statuses.RTHROTTLED, 'throttled'],
  [statuses.RMSGQFUL, 'throttled'],
  [statuses.RINVBNDSTS, 'later'],
  [statuses.RSYSERR, 'later'],
  [statuses.RX_T_APPN, 'later'],
]);

/** Whatever else an operator says is about this message and will be said again. */
export const submitVerdict = (status: number): SubmitVerdict => verdicts.get(status) ?? 'refused';
