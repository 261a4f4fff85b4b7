import type { Asks } from '#libs/access';
import { readRows } from '#libs/database';
import type { EntityManager } from 'typeorm';
import { Case } from '../cases/case.entity.js';

export type Follower = Pick<Case, 'id' | 'complaintId' | 'code'>;

// Each is found once, whatever went wrong with who follows whom.
const following = (root: string) => `
  with recursive following as (
    select id, complaint_id, code from casework."case" where merged_into = ${root}
    union
    select next.id, next.complaint_id, next.code
      from following join casework."case" next on next.merged_into = following.complaint_id)
  select id, complaint_id as "complaintId", code from following order by complaint_id`;

/**
 * Everybody who goes on with this complaint, also by way of another that was merged into it: a merger moves nobody who
 * followed before, so taking it back has nobody to bring back. One between that was taken back by its own reporter still leads on.
 */
export const followersOf = (tx: Asks, complaintId: string): Promise<Follower[]> =>
  tx.query<Follower[]>(following('$1'), [complaintId]);

/** The same of the complaint to which a case belongs. */
export const followersOfCase = (tx: Asks, caseId: string): Promise<Follower[]> =>
  tx.query<Follower[]>(following('(select complaint_id from casework."case" where id = $1)'), [caseId]);

/** Cases whose reporters go on with this complaint and with no other between. */
export const directFollowersOf = (tx: EntityManager, complaintId: string): Promise<Case[]> =>
  readRows(tx, Case, { by: 'mergedInto', keys: [complaintId] });
