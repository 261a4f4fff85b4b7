export interface Punctuality {
  /** Cases that were answered, or should have been. */
  readonly due: number;
  readonly onTime: number;
}

/** Of fewer a share tells more about chance than about an institution. */
const enough = 10;

/** Whole per cent of cases answered on time, never rounded up to all; null where there are too few to say. */
export const onTimeShare = ({ due, onTime }: Punctuality): number | null =>
  due < enough ? null : Math.floor((100 * onTime) / due);
