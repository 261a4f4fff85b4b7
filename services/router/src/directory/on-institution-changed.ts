import { Injectable } from '@nestjs/common';
import { institutionChanged, type InstitutionChanged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { DirectoryView } from './directory-view.js';

/** directory → router: who there is, by what names, and for what. A later version is never undone by an earlier one.
 * What was handed back waits for the coordinator of the place where the institution is now. */
@Injectable()
export class OnInstitutionChanged implements EventHandler<typeof institutionChanged> {
  readonly contract = institutionChanged;

  constructor(private readonly view: DirectoryView) {}

  async handle({ data }: InstitutionChanged, tx: EntityManager): Promise<void> {
    await tx.query(
      `with kept as (
         insert into directory_row (kind, code, record, version) values ('institution', $1, $2, $3) on conflict do nothing
       ), moved as (
         update triage_item set hand_back_path = $2::jsonb ->> 'path'
           from known_institution as before
          where before.code = $1 and before.version < $3 and hand_back_path = before.record ->> 'path'
       )
       insert into known_institution as known (code, record, version) values ($1, $2, $3)
           on conflict (code) do update set record = excluded.record, version = excluded.version
        where known.version < excluded.version`,
      [data.code, JSON.stringify(data), data.version],
    );
    this.view.changed();
  }
}
