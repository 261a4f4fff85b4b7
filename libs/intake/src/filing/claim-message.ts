import type { EntityManager } from 'typeorm';
import { MessageKeyReused } from './filing.errors.js';
import type { MessageKey } from './new-complaint.js';

/**
 * Makes a message about a known complaint (an addition, a rating, a withdrawal) repeat-proof: `true` the first time; on
 * repeats `false`, and the caller does nothing. Two at once: the second waits for the first.
 */
export async function claimMessage(
  tx: EntityManager,
  { account, key, fingerprint }: MessageKey,
  complaintId: string,
  at: Date,
): Promise<boolean> {
  const fresh = await tx.query<unknown[]>(
    `insert into message_key (account, key, fingerprint, complaint_id, at) values ($1, $2, $3, $4, $5)
         on conflict (account, key) do nothing returning 1`,
    [account, key, fingerprint, complaintId, at],
  );
  if (fresh.length > 0) return true;
  const known = await tx.query<{ same: boolean }[]>(
    `select fingerprint = $3 and complaint_id = $4 as same from message_key where account = $1 and key = $2`,
    [account, key, fingerprint, complaintId],
  );
  if (!known[0]?.same) throw new MessageKeyReused();
  return false;
}
