import { Injectable } from '@nestjs/common';
import { oneAtATime } from '#libs/runtime';
import { stringify } from 'csv-stringify/sync';
import { DataSource } from 'typeorm';
import { ServicePeriod } from './service-period.entity.js';
import { serviceCells, serviceColumns } from './service-csv.js';

/** The whole catalogue, past and planned, as the import reads it. */
@Injectable()
export class ExportServices {
  /** Anybody may have it, and it takes a processor a while. */
  readonly run = oneAtATime(() => this.make());

  constructor(private readonly db: DataSource) {}

  private async make(): Promise<string> {
    const rows = await this.db.getRepository(ServicePeriod).find({ order: { code: 'asc', validFrom: 'asc' } });
    return stringify(rows.map(serviceCells), { header: true, columns: serviceColumns });
  }
}
