import { Injectable } from '@nestjs/common';
import type { DataOf, institutionChanged } from '#libs/contracts';
import { DataSource } from 'typeorm';
import { InstitutionNotFound } from './institution.errors.js';

/** The whole present record, closed or not: what was last said of it. */
@Injectable()
export class ShowInstitution {
  constructor(private readonly db: DataSource) {}

  async run(code: string): Promise<DataOf<typeof institutionChanged>> {
    const [found] = await this.db.query<{ record: DataOf<typeof institutionChanged> }[]>(
      'select record from institution join institution_record using (code, version) where code = $1',
      [code],
    );
    if (!found) throw new InstitutionNotFound(code);
    return found.record;
  }
}
