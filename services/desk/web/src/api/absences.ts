import { get, post, remove } from './call.js';

/** Somebody who is away or will be. */
export interface Absence {
  readonly staff: string;
  readonly name: string;
  readonly institutionName: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly deputyName: string | null;
}

interface AbsenceWish {
  readonly staff: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly deputy?: string;
}

const absences = '/api/desk/absences';

export const listAbsences = (signal: AbortSignal): Promise<{ items: readonly Absence[] }> => get(absences, {}, signal);
export const noteAbsence = (wish: AbsenceWish): Promise<unknown> => post(absences, wish);
export const endAbsence = ({ staff, firstDay }: Absence): Promise<void> => remove(`${absences}/${staff}/${firstDay}`);
