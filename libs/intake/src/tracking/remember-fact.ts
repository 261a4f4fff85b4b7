import type { EntityManager } from 'typeorm';
import type { FactName, FactOf } from './fact.js';

/**
 * Keeps one event of the complaint's story. The same event again changes nothing but its sequence, which the door does not
 * know of what it said itself. Whether the complaint is known yet does not matter: the story is told when both are there.
 */
export async function rememberFact<Name extends FactName>(
  tx: EntityManager,
  complaintId: string,
  { what, eventId, sequence, at, data }: FactOf<Name>,
): Promise<void> {
  await tx.query(
    `insert into complaint_fact (complaint_id, event_id, what, sequence, at, data) values ($1, $2, $3, $4, $5, $6)
         on conflict (complaint_id, event_id) do update set sequence = excluded.sequence`,
    [complaintId, eventId, what, sequence, at, JSON.stringify(data)],
  );
}
