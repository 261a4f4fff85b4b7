import { Injectable } from '@nestjs/common';
import { officeHoursChanged, type OfficeHoursChanged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import { Clock as Time } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { askRecalculation } from '../recalculations/ask-recalculation.js';
import { OfficeHours } from './office-hours.entity.js';
import { rulesInTransaction } from './rulebooks.js';

/** directory → supervisor: when an institution is open. Decides when its people are reminded, and some of its deadlines. */
@Injectable()
export class OnOfficeHoursChanged implements EventHandler<typeof officeHoursChanged> {
  readonly contract = officeHoursChanged;

  constructor(private readonly time: Time) {}

  async handle({ id: eventId, data }: OfficeHoursChanged, tx: EntityManager): Promise<void> {
    const { institution: institutionCode, week, daysOff, daysOn, version, source } = data;
    await tx.upsert(OfficeHours, { institutionCode, week, daysOff, daysOn, version }, ['institutionCode']);
    rulesInTransaction.forget(tx);
    await askRecalculation(tx, {
      ...{ what: 'office-hours', key: institutionCode, version, eventId, askedAt: this.time.now() },
      cause: { code: 'office-hours', source },
    });
  }
}
