import { Injectable } from '@nestjs/common';
import { serviceChanged, type ServiceChanged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';

/** directory → router: what institutions do for the public, and in which words. A later version is never undone by an earlier one. */
@Injectable()
export class OnServiceChanged implements EventHandler<typeof serviceChanged> {
  readonly contract = serviceChanged;

  async handle({ data }: ServiceChanged, tx: EntityManager): Promise<void> {
    await tx.query(
      `with kept as (
         insert into directory_row (kind, code, record, version) values ('service', $1, $2, $3) on conflict do nothing
       )
       insert into known_service as known (code, record, version) values ($1, $2, $3)
           on conflict (code) do update set record = excluded.record, version = excluded.version
        where known.version < excluded.version`,
      [data.code, JSON.stringify(data), data.version],
    );
  }
}
