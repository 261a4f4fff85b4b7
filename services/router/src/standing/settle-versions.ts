import type { EntityManager } from 'typeorm';

/** Every version that holds or will holds until a later one begins that is not undone; an undone one stays as it ended. */
export async function settleVersions(tx: EntityManager, id: string, now: Date): Promise<void> {
  await tx.query(
    `update standing_rule one
        set active_to = (select min(later.active_from) from standing_rule later
                          where later.id = one.id and later.version > one.version
                            and later.state = 'approved' and later.undone_by is null)
      where id = $1 and state = 'approved' and undone_by is null and (active_to is null or active_to > $2)`,
    [id, now],
  );
}
