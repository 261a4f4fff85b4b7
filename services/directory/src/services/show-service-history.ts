import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readSayings, type Saying } from '../lists/read-sayings.js';
import { ServiceNotFound } from './service.errors.js';

/** When each version of an entry was said, by whom, and what was new in it; the latest first. */
@Injectable()
export class ShowServiceHistory {
  constructor(private readonly db: DataSource) {}

  async run(code: string): Promise<{ said: readonly Saying[] }> {
    const said = await readSayings(this.db, 'service_record', code);
    if (said.length === 0) throw new ServiceNotFound(code);
    return { said };
  }
}
