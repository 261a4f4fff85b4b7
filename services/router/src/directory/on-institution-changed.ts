import { Injectable } from '@nestjs/common';
import { institutionChanged, type InstitutionChanged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { DirectoryView } from './directory-view.js';

/** directory → router: who there is, by what names, and for what. A later version is never undone by an earlier one. */
@Injectable()
export class OnInstitutionChanged implements EventHandler<typeof institutionChanged> {
  readonly contract = institutionChanged;

  constructor(private readonly view: DirectoryView) {}

  async handle({ data }: InstitutionChanged, tx: EntityManager): Promise<void> {
    await tx.query(
      `with kept as (
         insert into directory_row (kind, code, record, version) values ('institution', $1, $2, $3) on conflict do nothing
       )
       insert into known_institution as known (code, record, version) values ($1, $2, $3)
           on conflict (code) do update set record = excluded.record, version = excluded.version
        where known.version < excluded.version`,
      [data.code, JSON.stringify(data), data.version],
    );
    this.view.changed();
  }
}
