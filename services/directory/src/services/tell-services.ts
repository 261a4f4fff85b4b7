import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { serviceChanged, type ServiceChanged } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { In, type EntityManager } from 'typeorm';
import { ServiceRecord } from './service-record.entity.js';
import { Service } from './service.entity.js';

type Entry = ServiceChanged['data'];

/** Says of each service what differs from what was last said of it; the others keep their version. */
@Injectable()
export class TellServices {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The caller has locked the rows, or is the only one who can know them. */
  async run(tx: EntityManager, services: readonly Service[], by: string | null): Promise<void> {
    const said = await lastSaid(tx, services);
    const changed = services
      .map((service) => entryOf(service))
      .filter((entry) => !isDeepStrictEqual(entry, said.get(entry.code)))
      .map((entry) => ({ ...entry, version: entry.version + 1 }));
    if (changed.length === 0) return;

    await tx.query(
      `update service set version = said.version
         from unnest($1::text[], $2::int[]) as said (code, version) where service.code = said.code`,
      [changed.map(({ code }) => code), changed.map(({ version }) => version)],
    );
    const changedAt = this.clock.now();
    await tx.insert(
      ServiceRecord,
      changed.map((record) => ({ code: record.code, version: record.version, record, changedAt, changedBy: by })),
    );
    await this.outbox.addRows(
      tx,
      changed.map((entry) => this.outbox.row(serviceChanged, `service:${entry.code}`, entry)),
    );
    const versions = new Map(changed.map(({ code, version }) => [code, version]));
    for (const service of services) service.version = versions.get(service.code) ?? service.version;
  }
}

async function lastSaid(tx: EntityManager, services: readonly Service[]): Promise<Map<string, Entry>> {
  const records = await tx.findBy(ServiceRecord, { code: In(services.map(({ code }) => code)) });
  const versions = new Map(services.map(({ code, version }) => [code, version]));
  return new Map(
    records
      .filter(({ code, version }) => versions.get(code) === version)
      .map(({ code, record }) => [code, record] as const),
  );
}

function entryOf(service: Service): Entry {
  const { code, owner, name, app, about, not, words, hints, examples } = service;
  const { standardDays, class: complaintClass, sensitive, topics, validFrom, validTo, version } = service;
  return {
    ...{ code, owner, name, app, about, not, words, hints, examples },
    ...{ standardDays, class: complaintClass, sensitive, topics, validFrom, validTo, version },
  };
}
