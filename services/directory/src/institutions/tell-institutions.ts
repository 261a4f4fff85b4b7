import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { institutionChanged } from '#libs/contracts';
import { localDateOf } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { knownOn } from '../rules/period.js';
import { InstitutionPeriod } from './institution-period.entity.js';
import { InstitutionRecord } from './institution-record.entity.js';
import { Institution } from './institution.entity.js';
import { recordOf, type InstitutionRecord as Record } from './present-record.js';

/** Decrees take effect by the day of the capital. */
const capital = 'Asia/Jakarta';

/** Says of every institution what holds today and was not said so yet; the others keep their version. */
@Injectable()
export class TellInstitutions {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The caller holds the lock on the directory. Returns the codes of which something was said. */
  async run(tx: EntityManager, by: string | null): Promise<string[]> {
    const today = localDateOf(this.clock.now(), capital);
    const known = knownOn(await tx.find(InstitutionPeriod), today);
    const said = await lastSaid(tx);
    const changed = [...known.values()]
      .map((one) => recordOf(one, known, today, said.get(one.code)?.version ?? 0))
      .filter((record) => !isDeepStrictEqual(record, said.get(record.code)))
      .map((record) => ({ ...record, version: record.version + 1 }));
    if (changed.length > 0) await this.say(tx, changed, by);
    return changed.map(({ code }) => code);
  }

  private async say(tx: EntityManager, records: readonly Record[], by: string | null): Promise<void> {
    await tx.upsert(
      Institution,
      records.map(({ code, name, kind, parent, path, aliases, timeZone, validFrom, validTo, successor, version }) => ({
        ...{ code, name, kind, parent, path, aliases, timeZone, validFrom, validTo, successor, version },
      })),
      ['code'],
    );
    const changedAt = this.clock.now();
    await tx.insert(
      InstitutionRecord,
      records.map((record) => ({ code: record.code, version: record.version, record, changedAt, changedBy: by })),
    );
    await this.outbox.addRows(
      tx,
      records.map((record) => this.outbox.row(institutionChanged, record.code, record)),
    );
  }
}

async function lastSaid(tx: EntityManager): Promise<Map<string, Record>> {
  const rows = await tx.query<{ record: Record }[]>(
    'select record from institution join institution_record using (code, version)',
  );
  return new Map(rows.map(({ record }) => [record.code, record]));
}
