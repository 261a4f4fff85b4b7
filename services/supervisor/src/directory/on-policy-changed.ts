import { Injectable } from '@nestjs/common';
import { policyChanged, type PolicyChanged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import { Clock as Time } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { askRecalculation } from '../recalculations/ask-recalculation.js';
import { Policy } from './policy.entity.js';
import { rulesInTransaction } from './rulebooks.js';

/**
 * directory → supervisor: how long a stage may take from a day on. A clock keeps the policy of the day it started; where that
 * day's policy is now another one, it is counted anew.
 */
@Injectable()
export class OnPolicyChanged implements EventHandler<typeof policyChanged> {
  readonly contract = policyChanged;

  constructor(private readonly time: Time) {}

  async handle({ id: eventId, data, sequence }: PolicyChanged, tx: EntityManager): Promise<void> {
    const { id, version, kind, class: itsClass, amount, unit, remindBefore, effectiveFrom, source } = data;
    const { effectiveTo = null, extension = 0, ladder = [], pausedBy = ['clarification'] } = data;
    const row = {
      ...{
        id,
        version,
        kind,
        class: itsClass,
        amount,
        unit,
        remindBefore,
        source,
        effectiveFrom,
        effectiveTo,
        sequence,
      },
      ...{ extension, ladder, pausedBy, countedBy: data.calendar ?? 'national' },
    };
    await tx.upsert(Policy, row, ['id', 'version']);
    rulesInTransaction.forget(tx);
    await askRecalculation(tx, {
      ...{ what: 'policy', key: id, version, eventId, askedAt: this.time.now() },
      cause: { code: 'policy', from: effectiveFrom, source },
    });
  }
}
