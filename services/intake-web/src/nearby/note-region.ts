import { Injectable } from '@nestjs/common';
import { Log } from '#libs/runtime';
import { DataSource } from 'typeorm';
import type { Told } from '../rules/read-form.js';
import { Nearby } from './nearby.entity.js';
import { regionOf } from './region-of.js';

/** Notes where a complaint happened that is filed already: without the note its neighbours do not find it, and nothing else is amiss. */
@Injectable()
export class NoteRegion {
  constructor(
    private readonly db: DataSource,
    private readonly log: Log,
  ) {}

  async run(complaintId: string, { place, confidential }: Pick<Told, 'place' | 'confidential'>): Promise<void> {
    const region = confidential ? null : regionOf(place);
    if (region === null) return;
    try {
      const row = { complaintId, regency: region.regency, region: region.code };
      await this.db.createQueryBuilder().insert().into(Nearby).values(row).orIgnore().execute();
    } catch (error) {
      this.log.warn({ error }, 'The region of a complaint was not noted');
    }
  }
}
