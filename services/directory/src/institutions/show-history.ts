import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readSayings, type Saying } from '../lists/read-sayings.js';
import type { Period } from '../rules/period.js';
import { DirectoryBook } from './directory-book.js';
import { InstitutionNotFound } from './institution.errors.js';
import { officeAmong } from './office-placed.js';

/** What held from when until when, planned changes too; and when each record was said, and by whom. */
@Injectable()
export class ShowHistory {
  constructor(
    private readonly db: DataSource,
    private readonly book: DirectoryBook,
  ) {}

  async run(code: string): Promise<{ periods: readonly Period[]; said: readonly Saying[] }> {
    const periods = (await this.book.all()).filter((one) => one.code === code);
    if (periods.length === 0) {
      // An office of a government has no history of its own: it is the pair of two records, which have theirs.
      if (officeAmong(code, await this.book.on(this.book.today()))) return { periods, said: [] };
      throw new InstitutionNotFound(code);
    }
    return { periods, said: await readSayings(this.db, 'institution_record', code) };
  }
}
