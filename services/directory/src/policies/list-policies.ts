import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DeadlinePolicy } from './deadline-policy.entity.js';

/** All deadline policies, those of the past and of the future too. */
@Injectable()
export class ListPolicies {
  constructor(private readonly db: DataSource) {}

  async run(): Promise<Omit<DeadlinePolicy, 'edited'>[]> {
    const found = await this.db
      .getRepository(DeadlinePolicy)
      .find({ order: { kind: 'asc', effectiveFrom: 'asc', id: 'asc' } });
    return found.map(({ edited: _, ...policy }) => policy);
  }
}
