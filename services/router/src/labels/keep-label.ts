import { officeParts } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import { kindOfLabel, weightOfLabel, type LabelSource } from '../rules/labels/lesson-of.js';

interface Deed {
  readonly complaintId: string;
  readonly source: LabelSource;
  readonly institution: string;
  readonly at: Date;
}

/**
 * An official did something that says who owns the complaint. Doing it again counts once, at its later time. Of a local office it
 * says the kind: what is learned of one is true of all, and the place decides between them.
 */
export async function keepLabel(tx: EntityManager, { complaintId, source, institution, at }: Deed): Promise<void> {
  await tx.query(
    `insert into label as known (complaint_id, source, institution, kind, weight, at) values ($1, $2, $3, $4, $5, $6)
         on conflict (complaint_id, source, institution) do update set at = greatest(known.at, excluded.at)`,
    [
      complaintId,
      source,
      officeParts(institution)?.kind ?? institution,
      kindOfLabel(source),
      weightOfLabel[source],
      at,
    ],
  );
}
