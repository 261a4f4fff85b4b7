import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { serviceChanged, type ServiceChanged } from '#libs/contracts';
import { localDateOf } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { In, type EntityManager } from 'typeorm';
import { heldOn } from '../rules/service-period.js';
import { ServicePeriod } from './service-period.entity.js';
import { ServiceRecord } from './service-record.entity.js';
import { Service } from './service.entity.js';

type Entry = ServiceChanged['data'];

/** A service begins and ends by decree of the capital. */
const capital = 'Asia/Jakarta';

/** Says of each service what holds today and was not said so yet; the others keep their version. */
@Injectable()
export class TellServices {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Of all services, or of these. The caller holds the lock on the directory. Returns the codes of which something was said. */
  async run(tx: EntityManager, by: string | null, codes?: readonly string[]): Promise<string[]> {
    const today = localDateOf(this.clock.now(), capital);
    const where = codes ? { code: In(codes) } : {};
    const periods = await tx.find(ServicePeriod, { where, order: { code: 'asc', validFrom: 'asc' } });
    const said = await lastSaid(tx, codes ?? null);
    const changed = [...Map.groupBy(periods, ({ code }) => code)]
      .flatMap(([code, own]) => entryOf(own, today, said.get(code)?.version ?? 0))
      .filter((entry) => !isDeepStrictEqual(entry, said.get(entry.code)))
      .map((entry) => ({ ...entry, version: entry.version + 1 }));
    if (changed.length > 0) await this.say(tx, changed, by);
    return changed.map(({ code }) => code);
  }

  private async say(tx: EntityManager, entries: readonly Entry[], by: string | null): Promise<void> {
    await tx.upsert(
      Service,
      entries.map(({ code, version }) => ({ code, version })),
      ['code'],
    );
    const changedAt = this.clock.now();
    await tx.insert(
      ServiceRecord,
      entries.map((record) => ({ code: record.code, version: record.version, record, changedAt, changedBy: by })),
    );
    await this.outbox.addRows(
      tx,
      entries.map((entry) => this.outbox.row(serviceChanged, `service:${entry.code}`, entry)),
    );
  }
}

async function lastSaid(tx: EntityManager, codes: readonly string[] | null): Promise<Map<string, Entry>> {
  const rows = await tx.query<{ record: Entry }[]>(
    `select record from service join service_record using (code, version) where $1::text[] is null or code = any ($1)`,
    [codes],
  );
  return new Map(rows.map(({ record }) => [record.code, record]));
}

function entryOf(own: readonly ServicePeriod[], today: string, version: number): Entry[] {
  const held = heldOn(own, today);
  if (!held) return [];
  const { code, owner, name, app, about, not, words, hints, examples } = held;
  const { standardDays, class: complaintClass, sensitive, topics, validFrom } = held;
  // A stretch that another one follows is no end: whoever hears of it must not take the service for withdrawn.
  const validTo = held === own.at(-1) ? held.validTo : null;
  return [
    {
      ...{ code, owner, name, app, about, not, words, hints, examples },
      ...{ standardDays, class: complaintClass, sensitive, topics, validFrom, validTo, version },
    },
  ];
}
