import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readSayings, type Saying } from '../lists/read-sayings.js';
import type { ServicePeriod as Held } from '../rules/service-period.js';
import { ServiceNotFound } from './service.errors.js';
import { ServicePeriod } from './service-period.entity.js';

/** What held from when until when, planned changes too; and when each version was said, by whom, and what was new in it. */
@Injectable()
export class ShowServiceHistory {
  constructor(private readonly db: DataSource) {}

  async run(code: string): Promise<{ periods: readonly Held[]; said: readonly Saying[] }> {
    const rows = await this.db.getRepository(ServicePeriod).find({ where: { code }, order: { validFrom: 'asc' } });
    if (rows.length === 0) throw new ServiceNotFound(code);
    const periods = rows.map(({ edited: _, ...held }) => held);
    return { periods, said: await readSayings(this.db, 'service_record', code) };
  }
}
