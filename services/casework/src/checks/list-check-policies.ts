import { Injectable } from '@nestjs/common';
import { hubTimeZone, localDateOf } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { standingsOn, type PolicyStanding } from '../rules/check-policy-of-day.js';
import { CheckPolicy } from './check-policy.entity.js';

export interface CheckPolicyLine extends CheckPolicy {
  readonly standing: PolicyStanding;
}

/** Every share that was ever set, the latest first. */
@Injectable()
export class ListCheckPolicies {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<CheckPolicyLine[]> {
    return standingsOn(await this.db.manager.find(CheckPolicy), localDateOf(this.clock.now(), hubTimeZone));
  }
}
