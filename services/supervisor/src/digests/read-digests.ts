import { Injectable } from '@nestjs/common';
import { scopeOf, type Staff } from '#libs/access';
import type { Language } from '#libs/contracts';
import type { LocalDate } from '#libs/domain';
import { DataSource } from 'typeorm';
import type { DigestFigures } from './digest.entity.js';
import type { DigestDto } from './digests.dto.js';
import { DigestNotFound } from './digest.errors.js';

export interface DigestLine extends DigestFigures {
  readonly institution: string;
  readonly institutionName: string;
  readonly day: LocalDate;
  readonly madeAt: string;
}

/** The digests of somebody's part of the tree; the latest first. */
@Injectable()
export class ReadDigests {
  constructor(private readonly db: DataSource) {}

  async list(staff: Staff): Promise<DigestLine[]> {
    const rows = await this.db.query<
      { institution: string; institutionName: string; day: LocalDate; madeAt: Date; figures: DigestFigures }[]
    >(
      `select place.code as institution, place.name as "institutionName", digest.day::text, made_at as "madeAt", figures
         from institution as place join digest on digest.institution_code = place.code
        where place.path ^@ $1 order by digest.day desc, place.path limit 62`,
      [scopeOf(staff)],
    );
    return rows.map(({ figures, madeAt, ...row }) => ({ ...row, madeAt: madeAt.toISOString(), ...figures }));
  }

  /** Where none was drawn in that language, the Indonesian one. */
  async document(staff: Staff, { institution, day }: DigestDto, language: Language): Promise<Buffer> {
    const [found] = await this.db.query<{ document: Buffer }[]>(
      `select case when $4 = 'en' then coalesce(document_en, document) else document end as document
         from digest join institution as place on place.code = digest.institution_code
        where place.path ^@ $1 and place.code = $2 and digest.day = $3`,
      [scopeOf(staff), institution, day, language],
    );
    if (!found) throw new DigestNotFound(institution, day);
    return found.document;
  }
}
