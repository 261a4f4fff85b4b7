import type { Calendar } from '#libs/domain';
import type { Step } from '../../../services/supervisor/src/rules/facts-of-step.js';
import { notedOf, type Noted } from '../../../services/supervisor/src/tallies/note-step.js';
import type { MadeRows } from './made-rows.js';

/** What supervisor notes of a case while it hears of it: behind what the monitor counts stand these rows. */
export function madeSteps({ life, known }: Pick<MadeRows, 'life' | 'known'>, calendar: Calendar): Noted[] {
  const { receivedAt, openedAt, resolutionDueAt, cameFrom, takenAt, answersAt, reopenedAt, endedAt, how, score } = life;
  const note = (step: Step, at: Date | null, soFar: Partial<typeof known> = {}) =>
    at ? notedOf(step, { ...known, takenAt: null, answeredAt: null, ...soFar }, { at, calendar }) : [];
  return [
    ...note({ what: 'opened', receivedAt, from: cameFrom?.code ?? null }, openedAt),
    ...note({ what: 'taken' }, takenAt),
    ...answersAt.flatMap((at, nth) =>
      note({ what: 'answered', late: at > resolutionDueAt }, at, { answeredAt: answersAt[nth - 1] ?? null }),
    ),
    ...note({ what: 'reopened' }, reopenedAt),
    ...(how === 'handed-back' ? note({ what: how }, endedAt) : []),
    ...(how === 'confirmed' || how === 'automatic' ? note({ what: 'closed', how }, endedAt, known) : []),
    ...(score === null ? [] : note({ what: 'rated', score }, endedAt)),
  ];
}
