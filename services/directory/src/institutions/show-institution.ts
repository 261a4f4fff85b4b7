import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answersOn } from '../rules/answers-on.js';
import { DirectoryBook, type Placed } from './directory-book.js';
import { InstitutionNotFound } from './institution.errors.js';
import { officeAmong } from './office-placed.js';
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
    const present = await this.book.on(day);
    const office = officeAmong(code, present);
    if (office) return { on: day, held: office, answers: office };
    if (!periods.some((one) => one.code === code)) throw new InstitutionNotFound(code);
    const answers = answersOn(code, day, periods);
    return { on: day, held: present.get(code) ?? null, answers: (answers && present.get(answers.code)) ?? null };
  }

  /** An office of a government is the pair of two records. */
  private async office(code: string): Promise<InstitutionRecord | null> {
    const office = officeAmong(code, await this.book.on(this.book.today()));
    if (!office) return null;
    const { name, path, parent, timeZone, validFrom } = office;
    return {
      ...{ code, name, path, kind: 'unit', parent, aliases: [], validTo: null },
      ...{ timeZone, validFrom, successor: null, version: 1 },
    };
  }
}
