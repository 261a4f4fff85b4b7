import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { DataSource } from 'typeorm';
import { ServicePeriod } from './service-period.entity.js';
import { serviceCells, serviceColumns } from './service-csv.js';

/** The whole catalogue, past and planned, as the import reads it. */
@Injectable()
export class ExportServices {
  constructor(private readonly db: DataSource) {}

  async run(): Promise<string> {
    const rows = await this.db.getRepository(ServicePeriod).find({ order: { code: 'asc', validFrom: 'asc' } });
    return stringify(rows.map(serviceCells), { header: true, columns: serviceColumns });
  }
}
