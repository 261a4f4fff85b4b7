import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { institutionChanged, type DataOf } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { In, type EntityManager } from 'typeorm';
import { Category } from './category.entity.js';
import { InstitutionCategory } from './institution-category.entity.js';
import { InstitutionRecord } from './institution-record.entity.js';
import { Institution } from './institution.entity.js';

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
    const codes = institutions.map(({ code }) => code);
    const categories = await categoriesOf(tx, codes);
    const said = new Map(
      (await tx.findBy(InstitutionRecord, { code: In(codes) })).map((one) => [
        `${one.code} ${one.version}`,
        one.record,
      ]),
    );
    for (const institution of institutions) {
      const { code, version } = institution;
      const present = recordOf(institution, categories.get(code) ?? []);
      if (isDeepStrictEqual(present, said.get(`${code} ${version}`))) continue;
      await this.say(tx, { ...present, version: version + 1 }, by);
      institution.version = version + 1;
    }
  }

  private async say(tx: EntityManager, record: Record, by: string | null): Promise<void> {
    const { code, version } = record;
    await tx.update(Institution, { code }, { version });
    await tx.insert(InstitutionRecord, { code, version, record, changedAt: this.clock.now(), changedBy: by });
    await this.outbox.add(tx, institutionChanged, code, record);
  }
}

function recordOf(one: Institution, categories: Record['categories']): Record {
  const { code, name, kind, parent, path, aliases, timeZone, validFrom, validTo, successor, version } = one;
  return { code, name, kind, parent, path, aliases, categories, timeZone, validFrom, validTo, successor, version };
}

async function categoriesOf(tx: EntityManager, codes: readonly string[]): Promise<Map<string, Record['categories']>> {
  const owned = await tx.findBy(InstitutionCategory, { institution: In(codes) });
  const found = await tx.findBy(Category, { code: In([...new Set(owned.map(({ category }) => category))]) });
  const byCode = new Map(found.map(({ code, name, keywords, hints }) => [code, { code, name, keywords, hints }]));
  const byOwner = Map.groupBy(
    owned.toSorted((one, other) => (one.category < other.category ? -1 : 1)),
    ({ institution }) => institution,
  );
  return new Map(
    [...byOwner].map(([owner, links]) => [owner, links.flatMap(({ category }) => byCode.get(category) ?? [])]),
  );
}
