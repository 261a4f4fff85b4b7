import { Injectable } from '@nestjs/common';
import { institutionChanged, type InstitutionChanged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';

/** directory → intake-social: whose staff may open files. An older version than the one at hand is no news. */
@Injectable()
export class OnInstitutionChanged implements EventHandler<typeof institutionChanged> {
  readonly contract = institutionChanged;

  async handle({ data }: InstitutionChanged, tx: EntityManager): Promise<void> {
    await tx.query(
      `insert into institution (code, path, version) values ($1, $2, $3)
           on conflict (code) do update set path = excluded.path, version = excluded.version
                where institution.version < excluded.version`,
      [data.code, data.path, data.version],
    );
  }
}
