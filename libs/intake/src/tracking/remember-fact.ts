import { sendAhead, writeAtEnd } from '#libs/database';
import type { EntityManager } from 'typeorm';
import type { FactName, FactOf, Fact, KeptFact } from './fact.js';

type OfComplaint = KeptFact & { readonly complaintId: string };

/** Keeps one event of the complaint's story. Whether the complaint is known yet does not matter: it is told when both are there. */
export async function rememberFact<Name extends FactName>(
  tx: EntityManager,
  complaintId: string,
  fact: FactOf<Name>,
): Promise<void> {
  await writeFacts(tx, [{ ...(fact as Fact), complaintId }]);
}

/** The same at the end of the transaction, with all others that were heard in it. */
export function rememberFactAtEnd(tx: EntityManager, complaintId: string, fact: KeptFact): void {
  writeAtEnd(tx, writeFacts, { ...fact, complaintId });
}

/**
 * The same event again changes nothing but its sequence, which the door does not know of what it said itself. Taken in is
 * each event once per transaction, so no row meets itself here.
 */
async function writeFacts(tx: EntityManager, facts: readonly OfComplaint[]): Promise<void> {
  await sendAhead(
    tx,
    `insert into complaint_fact (complaint_id, event_id, what, sequence, at, data)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[], $5::timestamptz[], $6::jsonb[])
         on conflict (complaint_id, event_id) do update set sequence = excluded.sequence`,
    [
      ...[facts.map((one) => one.complaintId), facts.map((one) => one.eventId), facts.map((one) => one.what)],
      ...[facts.map((one) => one.sequence), facts.map((one) => one.at), facts.map((one) => JSON.stringify(one.data))],
    ],
  );
}
