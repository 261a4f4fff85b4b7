import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Period } from '../rules/period.js';
import { DirectoryBook } from './directory-book.js';
import { InstitutionNotFound } from './institution.errors.js';

interface Saying {
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: string | null;
  /** What was said otherwise than the time before; empty for the first. */
  readonly fields: readonly string[];
}

/** What held from when until when, planned changes too; and when each record was said, and by whom. */
@Injectable()
export class ShowHistory {
  constructor(
    private readonly db: DataSource,
    private readonly book: DirectoryBook,
  ) {}

  async run(code: string): Promise<{ periods: readonly Period[]; said: readonly Saying[] }> {
    const periods = (await this.book.all()).filter((one) => one.code === code);
    if (periods.length === 0) throw new InstitutionNotFound(code);
    const said = await this.db.query<Saying[]>(
      `select version, changed_at as "changedAt", changed_by as "changedBy",
              array(select key from jsonb_each(record) as said (key, value)
                     where former is not null and key <> 'version' and value is distinct from former -> key
                     order by key) as fields
         from (select *, lag(record) over (order by version) as former from institution_record where code = $1) as told
        order by version desc limit 50`,
      [code],
    );
    return { periods, said };
  }
}
