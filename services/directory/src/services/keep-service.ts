import { Injectable } from '@nestjs/common';
import { VersionStale } from '#libs/runtime';
import { DataSource } from 'typeorm';
import type { Editor } from '../edits/keep-edits.js';
import { given } from '../lists/given.js';
import { changedFrom, closedOn, type ChangeOf } from '../rules/change-periods.js';
import type { ServicePeriod } from '../rules/service-period.js';
import { RewriteServices } from './rewrite-services.js';
import { ServiceExists, ServiceNotFound, ServiceNotPossible } from './service.errors.js';
import { Service } from './service.entity.js';

/** What is left out stays as it is. */
export interface ServiceChange extends ChangeOf<ServicePeriod> {
  /** The day it takes effect; today where none is given. */
  readonly from?: string;
  readonly validTo?: string | null;
}

/** An administrator writes the catalogue, for today or another day; every service hears of it on that day. */
@Injectable()
export class KeepService {
  constructor(
    private readonly db: DataSource,
    private readonly rewrite: RewriteServices,
  ) {}

  async add(entry: ServicePeriod, by: Editor): Promise<number> {
    await this.rewrite.run(by, [entry.code], (own) => {
      if (own.length > 0) throw new ServiceExists(entry.code);
      return Promise.resolve([entry]);
    });
    return this.versionOf(entry.code);
  }

  async change(code: string, version: number, change: ServiceChange, by: Editor): Promise<number> {
    await this.rewrite.run(by, [code], async (own, { today, tx }) => {
      const found = await tx.findOneBy(Service, { code });
      if (!found) throw new ServiceNotFound(code);
      if (found.version !== version) throw new VersionStale(`The entry is at version ${found.version}`);
      return changed(own, change, today);
    });
    return this.versionOf(code);
  }

  private async versionOf(code: string): Promise<number> {
    return (await this.db.getRepository(Service).findOneBy({ code }))?.version ?? 0;
  }
}

function changed(own: readonly ServicePeriod[], { from, validTo, ...rest }: ServiceChange, today: string) {
  const change = given(rest);
  const [first, last] = [own.at(0), own.at(-1)];
  // What has not begun yet is rewritten from its beginning, and what is over for all its last days, as nothing holds today.
  const day = from ?? (first && today < first.validFrom ? first.validFrom : today);
  const isOver = last !== undefined && last.validTo !== null && last.validTo <= day;
  const edited = isOver ? [...own.slice(0, -1), { ...last, ...change }] : changedFrom(own, day, change);
  if (!edited)
    throw new ServiceNotPossible({ id: 'Pada hari itu layanan ini tidak ada', en: 'It is not offered on that day' });
  if (validTo === undefined) return edited;
  if (validTo === null) return edited.map((one, at) => (at === edited.length - 1 ? { ...one, validTo } : one));
  const ended = isOver
    ? edited.map((one, at) => (at === edited.length - 1 ? { ...one, validTo } : one))
    : closedOn(edited, validTo);
  if (!ended) throw new ServiceNotPossible({ id: 'Berakhir sebelum berlaku', en: 'It would end before it began' });
  return ended;
}
