import { Injectable } from '@nestjs/common';
import { scopeOf, type Staff } from '#libs/access';
import { DataSource } from 'typeorm';
import { LetterNotFound } from './letter.errors.js';

export interface LetterLine {
  readonly id: string;
  readonly number: string;
  readonly issuer: string;
  readonly institution: string;
  readonly institutionName: string;
  readonly sentAt: string;
  readonly sentBy: string;
  readonly cases: number;
}

const mine = '(place.path ^@ $1 or letter.issuer_code = $2)';

/** The register: letters that somebody's institution wrote, or that were written to it or to one below it; the latest first. */
@Injectable()
export class ReadLetters {
  constructor(private readonly db: DataSource) {}

  async list(staff: Staff): Promise<LetterLine[]> {
    const rows = await this.db.query<(Omit<LetterLine, 'sentAt'> & { sentAt: Date })[]>(
      `select letter.id, number, coalesce(issuer.name, issuer_code) as issuer, institution_code as institution,
              institution_name as "institutionName", sent_at as "sentAt", sent_by_name as "sentBy",
              total as cases
         from letter join institution as place on place.code = letter.institution_code
              left join institution as issuer on issuer.code = letter.issuer_code
        where ${mine} order by sent_at desc, number desc limit 200`,
      [scopeOf(staff), staff.institution],
    );
    return rows.map((row) => ({ ...row, sentAt: row.sentAt.toISOString() }));
  }

  async document(staff: Staff, id: string): Promise<{ number: string; document: Buffer }> {
    const [found] = await this.db.query<{ number: string; document: Buffer }[]>(
      `select number, document from letter join institution as place on place.code = letter.institution_code
        where letter.id = $3 and ${mine}`,
      [scopeOf(staff), staff.institution, id],
    );
    if (!found) throw new LetterNotFound();
    return found;
  }
}
