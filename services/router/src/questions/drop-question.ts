import type { EntityManager } from 'typeorm';

/** Nobody waits for the citizen's reply any more: the complaint was decided without it, or has ended. */
export async function dropQuestion(tx: EntityManager, complaintId: string): Promise<void> {
  await tx.query(`update citizen_question set state = 'dropped' where complaint_id = $1 and state = 'open'`, [
    complaintId,
  ]);
}
