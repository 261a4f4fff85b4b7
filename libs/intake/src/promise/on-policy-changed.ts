import { Injectable } from '@nestjs/common';
import { policyChanged, type PolicyChanged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { PolicyRow } from './policy.entity.js';

/** directory → this door: how long an answer may take. */
@Injectable()
export class OnPolicyChanged implements EventHandler<typeof policyChanged> {
  readonly contract = policyChanged;

  async handle({ data }: PolicyChanged, tx: EntityManager): Promise<void> {
    const { id, kind, class: of, amount, unit, effectiveFrom, version } = data;
    await tx.upsert(PolicyRow, { id, kind, class: of, amount, unit, effectiveFrom, version }, ['id']);
  }
}
