import type { EntityManager } from 'typeorm';

/** Keeps others from acting on the complaint until the transaction ends; false when nothing of it may be opened any more. */
export async function lockUnlessErased(tx: EntityManager, complaintId: string): Promise<boolean> {
  await tx.query('select 1 from complaint where id = $1 for update', [complaintId]);
  const erased = await tx.query<unknown[]>(`select 1 from complaint_fact where complaint_id = $1 and what = 'erased'`, [
    complaintId,
  ]);
  return erased.length === 0;
}
