import { Injectable } from '@nestjs/common';
import type { ServiceChanged } from '#libs/contracts';
import { DataSource } from 'typeorm';
import { ServiceNotFound } from './service.errors.js';

/** The whole present entry, offered still or not: what was last said of it. */
@Injectable()
export class ShowService {
  constructor(private readonly db: DataSource) {}

  async run(code: string): Promise<ServiceChanged['data']> {
    const [found] = await this.db.query<{ record: ServiceChanged['data'] }[]>(
      'select record from service join service_record using (code, version) where code = $1',
      [code],
    );
    if (!found) throw new ServiceNotFound(code);
    return found.record;
  }
}
