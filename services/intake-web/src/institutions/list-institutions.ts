import { Injectable } from '@nestjs/common';
import type { InstitutionKind } from '#libs/contracts';
import type { LocalDate } from '#libs/domain';
import { DataSource } from 'typeorm';

export interface ListedInstitution {
  readonly code: string;
  readonly name: string;
  readonly kind: InstitutionKind;
}

/** What can be chosen in the form today, by name. Units are left out: people know the company, not its office. */
@Injectable()
export class ListInstitutions {
  constructor(private readonly db: DataSource) {}

  async on(day: LocalDate): Promise<ListedInstitution[]> {
    return this.db.query<ListedInstitution[]>(
      `select code, name, kind from institution
       where kind <> 'unit' and valid_from <= $1 and (valid_to is null or valid_to > $1)
       order by name`,
      [day],
    );
  }
}
