import type { TriageItem } from '../api/triage.js';
import { DueChip } from '../inbox/due-chip.js';
import { capital } from '../language/dates.js';

/** By when the desk must decide, as the inbox shows it. What nobody owns yet is counted by the days of the capital. */
export const TriageDue = ({ item: { dueAt, late } }: { item: Pick<TriageItem, 'dueAt' | 'late'> }) =>
  dueAt === null ? null : <DueChip dueAt={dueAt} late={late} status={null} timeZone={capital} />;
