import type { EntityManager } from 'typeorm';
import { knownCases } from './known-cases.js';

/** Another institution has the case from now on. One that was opened before this was kept is not known. */
export async function moveCase(
  tx: EntityManager,
  { subject, data: { caseId, to } }: { subject: string; data: { caseId: string; to: string } },
): Promise<void> {
  const known = (await knownCases.of(tx, subject)).find(({ id }) => id === caseId);
  if (known) knownCases.change(tx, known, { institutionCode: to });
}
