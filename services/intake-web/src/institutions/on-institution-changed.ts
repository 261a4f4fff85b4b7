import { Injectable } from '@nestjs/common';
import { institutionChanged, type InstitutionChanged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';

/** directory → intake-web: the form offers it. An older version than the one at hand is no news. */
@Injectable()
export class OnInstitutionChanged implements EventHandler<typeof institutionChanged> {
  readonly contract = institutionChanged;

  async handle({ data }: InstitutionChanged, tx: EntityManager): Promise<void> {
    await tx.query(
      `insert into institution (code, name, kind, path, valid_from, valid_to, version)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (code) do update
         set name = excluded.name, kind = excluded.kind, path = excluded.path, valid_from = excluded.valid_from,
             valid_to = excluded.valid_to, version = excluded.version
         where institution.version < excluded.version`,
      [data.code, data.name, data.kind, data.path, data.validFrom, data.validTo, data.version],
    );
  }
}
