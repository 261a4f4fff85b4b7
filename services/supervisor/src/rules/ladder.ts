import type { EscalationRung } from '#libs/contracts';
import { addWorkingDays, type LocalDate } from '#libs/domain';
import { openingOf, type Office } from './office.js';

/** Who is told how many working days of the office after the due day, in the order in which they are told. */
export interface LadderStep {
  readonly rung: EscalationRung;
  readonly after: number;
}

/** When the next rung is climbed: as the office opens, so that nobody is called at midnight. Null at the top. */
export function nextRungAt(of: {
  ladder: readonly LadderStep[];
  /** How many have been climbed. */
  climbed: number;
  dueOn: LocalDate;
  timeZone: string;
  office: Office;
}): Date | null {
  const { ladder, climbed, dueOn, timeZone, office } = of;
  const step = ladder[climbed];
  return step ? openingOf(addWorkingDays(dueOn, step.after, office.calendar), timeZone, office) : null;
}
