import { Injectable } from '@nestjs/common';
import { officeOf, officeParts } from '#libs/domain';
import { DataSource } from 'typeorm';
import { answersOn } from '../rules/answers-on.js';
import { DirectoryBook, type Placed } from './directory-book.js';
import { InstitutionNotFound } from './institution.errors.js';
import type { InstitutionRecord } from './present-record.js';

/** The whole present record, closed or not: what was last said of it. */
@Injectable()
export class ShowInstitution {
  constructor(
    private readonly db: DataSource,
    private readonly book: DirectoryBook,
  ) {}

  async run(code: string): Promise<InstitutionRecord> {
    const [found] = await this.db.query<{ record: InstitutionRecord }[]>(
      'select record from institution join institution_record using (code, version) where code = $1',
      [code],
    );
    const record = found?.record ?? (await this.office(code));
    if (!record) throw new InstitutionNotFound(code);
    return record;
  }

  /** What held of it on a day, and who answers on that day for what it did. */
  async on(code: string, day: string): Promise<{ on: string; held: Placed | null; answers: Placed | null }> {
    const periods = await this.book.all();
    if (!periods.some((one) => one.code === code)) throw new InstitutionNotFound(code);
    const present = await this.book.on(day);
    const answers = answersOn(code, day, periods);
    return { on: day, held: present.get(code) ?? null, answers: (answers && present.get(answers.code)) ?? null };
  }

  /** An office of a government is the pair of two records. */
  private async office(code: string): Promise<InstitutionRecord | null> {
    const parts = officeParts(code);
    const present = parts && (await this.book.on(this.book.today()));
    const kind = present?.get(parts?.kind ?? '');
    const government = present?.get(parts?.government ?? '');
    if (!kind || !government) return null;
    const { name, path } = officeOf(kind.code, government);
    return {
      ...{ code, name, path, kind: 'unit', parent: government.code, aliases: [], categories: [], validTo: null },
      ...{ timeZone: government.timeZone, validFrom: government.validFrom, successor: null, version: 1 },
    };
  }
}
