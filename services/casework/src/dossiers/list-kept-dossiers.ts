import { Injectable } from '@nestjs/common';
import { scopeOf, type Staff } from '#libs/access';
import { hubTimeZone, normaliseTrackingCode } from '#libs/domain';
import { DataSource } from 'typeorm';

export interface KeptDossierLine {
  readonly id: string;
  readonly caseId: string;
  readonly code: string;
  /** That has the case today. */
  readonly institution: string;
  readonly institutionName: string;
  readonly madeAt: string;
}

export interface DossierPage {
  readonly items: KeptDossierLine[];
  readonly next: string | null;
}

export interface DossierFilter {
  readonly q?: string;
  /** Days of the capital, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly after?: string;
  readonly limit: number;
}

/** The register: dossiers that the last rung of the ladder has drawn up of cases in somebody's part of the tree; the latest first. */
@Injectable()
export class ListKeptDossiers {
  constructor(private readonly db: DataSource) {}

  async run(staff: Staff, { q, from, to, after, limit }: DossierFilter): Promise<DossierPage> {
    const code = q === undefined ? null : normaliseTrackingCode(q);
    const words = code === null ? (q ?? null) : null;
    const rows = await this.db.query<(Omit<KeptDossierLine, 'madeAt'> & { madeAt: Date })[]>(
      `select dossier.id, dossier.case_id as "caseId", one.code, one.institution_code as institution,
              coalesce(place.name, one.institution_code) as "institutionName", made_at as "madeAt"
         from dossier join "case" as one on one.id = dossier.case_id
              left join institution as place on place.code = one.institution_code
        where one.institution_path ^@ $1
          and ($2::text is null or dossier.complaint_id = (select complaint.id from complaint where complaint.code = $2))
          and ($3::text is null or one.code ^@ upper($3) or one.institution_code = lower($3)
               or strpos(lower(place.name), lower($3)) > 0)
          and ($4::date is null or made_at >= $4::date::timestamp at time zone '${hubTimeZone}')
          and ($5::date is null or made_at < ($5::date + 1)::timestamp at time zone '${hubTimeZone}')
          and ($6::uuid is null
               or (made_at, dossier.id) < (select last.made_at, last.id from dossier as last where last.id = $6))
        order by made_at desc, dossier.id desc limit $7`,
      [scopeOf(staff), code, words, from ?? null, to ?? null, after ?? null, limit + 1],
    );
    const items = rows.slice(0, limit).map((row) => ({ ...row, madeAt: row.madeAt.toISOString() }));
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }
}
