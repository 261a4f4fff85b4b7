import { sendAhead, writeAtEnd } from '#libs/database';
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
export function keepLabel(tx: EntityManager, { institution, ...deed }: Deed): void {
  writeAtEnd(tx, keepLabels, { ...deed, institution: officeParts(institution)?.kind ?? institution });
}

async function keepLabels(tx: EntityManager, deeds: readonly Deed[]): Promise<void> {
  await sendAhead(
    tx,
    `insert into label as known (complaint_id, source, institution, kind, weight, at)
     select complaint_id, source, institution, kind, weight, max(at)
       from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::real[], $6::timestamptz[])
         as deed (complaint_id, source, institution, kind, weight, at)
      group by complaint_id, source, institution, kind, weight order by complaint_id, source, institution
         on conflict (complaint_id, source, institution) do update set at = greatest(known.at, excluded.at)`,
    [
      ...[deeds.map((deed) => deed.complaintId), deeds.map((deed) => deed.source)],
      ...[deeds.map((deed) => deed.institution), deeds.map((deed) => kindOfLabel(deed.source))],
      ...[deeds.map((deed) => weightOfLabel[deed.source]), deeds.map((deed) => deed.at)],
    ],
  );
}
