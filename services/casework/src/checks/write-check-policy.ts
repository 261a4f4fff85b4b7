import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { hubTimeZone, localDateOf, uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { CheckPolicy } from './check-policy.entity.js';
import { CheckPolicyOfThePast } from './check-policy.errors.js';

type Written = Pick<CheckPolicy, 'effectiveFrom' | 'automaticPercent' | 'confirmedPercent' | 'source'>;

/** An official sets what share is looked at again, from today or a later day on. */
@Injectable()
export class WriteCheckPolicy {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(staff: Staff, { effectiveFrom, automaticPercent, confirmedPercent, source }: Written): Promise<void> {
    const writtenAt = this.clock.now();
    if (effectiveFrom < localDateOf(writtenAt, hubTimeZone)) throw new CheckPolicyOfThePast(effectiveFrom);
    await this.db.manager.insert(CheckPolicy, {
      ...{ id: uuidV7(), effectiveFrom, automaticPercent, confirmedPercent, source },
      ...{ authorId: staff.id, authorName: staff.name, writtenAt },
    });
  }
}
