import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { institutionChanged, type DataOf } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { In, type EntityManager } from 'typeorm';
import { Category } from './category.entity.js';
import { InstitutionCategory } from './institution-category.entity.js';
import { InstitutionRecord } from './institution-record.entity.js';
import type { Institution } from './institution.entity.js';

type Record = DataOf<typeof institutionChanged>;

/** Says of each institution what differs from what was last said of it; the others keep their version. */
@Injectable()
export class TellInstitutions {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The caller has locked the rows, or is the only one who can know them. */
  async run(tx: EntityManager, institutions: readonly Institution[], by: string | null): Promise<void> {
    const categories = await categoriesOf(tx);
    const said = await lastSaid(tx, institutions);
    const changed = institutions
      .map((one) => recordOf(one, categories.get(one.code) ?? []))
      .filter((record) => !isDeepStrictEqual(record, said.get(record.code)))
      .map((record) => ({ ...record, version: record.version + 1 }));
    if (changed.length === 0) return;

    await tx.query(
      `update institution set version = said.version
         from unnest($1::text[], $2::int[]) as said (code, version) where institution.code = said.code`,
      [changed.map(({ code }) => code), changed.map(({ version }) => version)],
    );
    const changedAt = this.clock.now();
    await tx.insert(
      InstitutionRecord,
      changed.map((record) => ({ code: record.code, version: record.version, record, changedAt, changedBy: by })),
    );
    await this.outbox.addRows(
      tx,
      changed.map((record) => this.outbox.row(institutionChanged, record.code, record)),
    );
    const versions = new Map(changed.map(({ code, version }) => [code, version]));
    for (const one of institutions) one.version = versions.get(one.code) ?? one.version;
  }
}

async function lastSaid(tx: EntityManager, institutions: readonly Institution[]): Promise<Map<string, Record>> {
  const records = await tx.findBy(InstitutionRecord, { code: In(institutions.map(({ code }) => code)) });
  const versions = new Map(institutions.map(({ code, version }) => [code, version]));
  return new Map(
    records.flatMap(({ code, version, record }) => (versions.get(code) === version ? [[code, record] as const] : [])),
  );
}

function recordOf(one: Institution, categories: Record['categories']): Record {
  const { code, name, kind, parent, path, aliases, timeZone, validFrom, validTo, successor, version } = one;
  return { code, name, kind, parent, path, aliases, categories, timeZone, validFrom, validTo, successor, version };
}

async function categoriesOf(tx: EntityManager): Promise<Map<string, Record['categories']>> {
  const found = await tx.find(Category);
  const byCode = new Map(found.map(({ code, name, keywords, hints }) => [code, { code, name, keywords, hints }]));
  const byOwner = Map.groupBy(
    await tx.find(InstitutionCategory, { order: { category: 'asc' } }),
    ({ institution }) => institution,
  );
  return new Map(
    [...byOwner].map(([owner, links]) => [owner, links.flatMap(({ category }) => byCode.get(category) ?? [])]),
  );
}
