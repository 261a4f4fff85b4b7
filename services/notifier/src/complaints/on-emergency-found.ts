import { Injectable } from '@nestjs/common';
import { emergencyFound, type EmergencyFound } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { PlanNotice } from '../notices/plan-notice.js';

/** router → notifier: somebody may be in danger; they are told at once whom to call, for no institution answers in minutes. */
@Injectable()
export class OnEmergencyFound implements EventHandler<typeof emergencyFound> {
  readonly contract = emergencyFound;

  constructor(private readonly planNotice: PlanNotice) {}

  async handle(event: EmergencyFound, tx: EntityManager): Promise<void> {
    await this.planNotice.run(tx, event, { kind: 'emergency', lines: event.data.lines });
  }
}
