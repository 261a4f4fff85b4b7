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
 * In SQL, what may stay of a fact when its complaint is erased. Why somebody got it, and for which service, tells what stood
 * in it as well.
 */
export const withoutWords = (what: string, data: string): string =>
  `case when ${what} in ('added', 'asked', 'put-to-citizen', 'answered', 'rated', 'handed-back', 'set-aside', 'emergency-found')
        then ${data} - 'text' - 'question' - 'answer' - 'comment' - 'reason' - 'lines'
        when ${what} in ('assigned', 'sent-to-triage') then ${data} - 'service' || '{"reason": {"sentence": ""}}'
        else ${data} end`;

/**
 * The same event again changes nothing but its sequence, which the door does not know of what it said itself. Taken in is
 * each event once per transaction, so no row meets itself here.
 */
async function writeFacts(tx: EntityManager, facts: readonly OfComplaint[]): Promise<void> {
  await sendAhead(
    tx,
    `insert into complaint_fact (complaint_id, event_id, what, sequence, at, data)
     select one.complaint_id, event_id, what, sequence, at,
            case when exists (select from complaint_fact as heard
                               where heard.complaint_id = one.complaint_id and heard.what = 'erased')
                 then ${withoutWords('what', 'data')} else data end
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[], $5::timestamptz[], $6::jsonb[])
         as one (complaint_id, event_id, what, sequence, at, data)
         on conflict (complaint_id, event_id) do update set sequence = excluded.sequence`,
    [
      ...[facts.map((one) => one.complaintId), facts.map((one) => one.eventId), facts.map((one) => one.what)],
      ...[facts.map((one) => one.sequence), facts.map((one) => one.at), facts.map((one) => JSON.stringify(one.data))],
    ],
  );
}
