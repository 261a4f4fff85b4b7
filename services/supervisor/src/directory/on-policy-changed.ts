import { Injectable } from '@nestjs/common';
import { policyChanged, type PolicyChanged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { Policy } from './policy.entity.js';

/** directory → supervisor: how long a stage may take from a day on. Clocks that run keep what they were armed with. */
@Injectable()
export class OnPolicyChanged implements EventHandler<typeof policyChanged> {
  readonly contract = policyChanged;

  async handle({ data, sequence }: PolicyChanged, tx: EntityManager): Promise<void> {
    const { id, version, kind, class: itsClass, amount, unit, remindBefore, effectiveFrom } = data;
    const row = { id, version, kind, class: itsClass, amount, unit, remindBefore, effectiveFrom, sequence };
    await tx.upsert(Policy, row, ['id', 'version']);
  }
}
