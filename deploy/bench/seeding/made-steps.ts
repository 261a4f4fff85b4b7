import type { Calendar } from '#libs/domain';
import type { Step } from '../../../services/supervisor/src/rules/facts-of-step.js';
import { notedOf, type Noted } from '../../../services/supervisor/src/tallies/note-step.js';
import type { MadeRows } from './made-rows.js';

/** What supervisor notes of a case while it hears of it: behind what the monitor counts stand these rows. */
export function madeSteps({ known, timed }: Pick<MadeRows, 'known' | 'timed'>, calendar: Calendar): Noted[] {
  const { openedAt, takenAt, answeredAt, handedBackAt, endedAt, how, late } = known;
  const note = (step: Step, at: Date | null, soFar: typeof known = { ...known, takenAt: null, answeredAt: null }) =>
    at ? notedOf(step, soFar, { at, calendar }) : [];
  const hasClosed = how !== null && how !== 'handed-back' && how !== 'inherited';
  return [
    ...note({ what: 'opened', receivedAt: timed.receivedAt, from: null }, openedAt),
    ...note({ what: 'taken' }, takenAt),
    ...note({ what: 'answered', late }, answeredAt),
    ...note({ what: 'handed-back' }, handedBackAt),
    ...(hasClosed ? note({ what: 'closed', how }, endedAt, known) : []),
  ];
}
