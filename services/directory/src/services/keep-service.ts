import { Injectable } from '@nestjs/common';
import { VersionStale } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { Institution } from '../institutions/institution.entity.js';
import { given } from '../lists/given.js';
import { tidyAliases } from '../rules/tidy-aliases.js';
import { mainTopics } from '../seed/main-topics.js';
import { ServiceExists, ServiceNotFound, ServiceNotPossible } from './service.errors.js';
import { Service } from './service.entity.js';
import { TellServices } from './tell-services.js';

type Entry = Omit<Service, 'version' | 'edited'>;
export type ServiceChange = Partial<Omit<Entry, 'code'>>;

/** An administrator writes the catalogue; every service hears of it. From then on the seed leaves the entry alone. */
@Injectable()
export class KeepService {
  constructor(
    private readonly db: DataSource,
    private readonly tellServices: TellServices,
  ) {}

  async add(entry: Entry, by: string): Promise<number> {
    return this.db.transaction(async (tx) => {
      if (await tx.existsBy(Service, { code: entry.code })) throw new ServiceExists(entry.code);
      return this.keep(tx, { ...entry, version: 0, edited: true }, by);
    });
  }

  async change(code: string, version: number, change: ServiceChange, by: string): Promise<number> {
    return this.db.transaction(async (tx) => {
      const found = await tx.findOne(Service, { where: { code }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw new ServiceNotFound(code);
      if (found.version !== version) throw new VersionStale(`The entry is at version ${found.version}`);
      return this.keep(tx, Object.assign(found, given(change), { edited: true }), by);
    });
  }

  private async keep(tx: EntityManager, wish: Service, by: string): Promise<number> {
    const service = Object.assign(new Service(), wish, {
      words: tidyAliases(wish.words),
      hints: tidyAliases(wish.hints),
    });
    await refuseImpossible(tx, service);
    await tx.upsert(Service, service, ['code']);
    await this.tellServices.run(tx, [service], by);
    return service.version;
  }
}

async function refuseImpossible(tx: EntityManager, { owner, topics, validFrom, validTo }: Service): Promise<void> {
  const held = await tx.findOneBy(Institution, { code: owner });
  if (!held) throw new ServiceNotPossible(`There is no institution ${owner}`);
  const unknown = topics.find((topic) => !(topic in mainTopics));
  if (unknown !== undefined) throw new ServiceNotPossible(`There is no topic ${unknown}`);
  if (validTo !== null && validTo <= validFrom) throw new ServiceNotPossible('It would end before it began');
}
