import { Injectable } from '@nestjs/common';
import { digestMade, type DigestMade } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { PlanStaffNotice } from '../staff/plan-staff-notice.js';

/** supervisor → notifier: coordinators learn that the digest of the night lies ready; the document itself stays behind their sign-in. */
@Injectable()
export class OnDigestMade implements EventHandler<typeof digestMade> {
  readonly contract = digestMade;

  constructor(private readonly planStaffNotice: PlanStaffNotice) {}

  async handle({ id, data }: DigestMade, tx: EntityManager): Promise<void> {
    const { institution, institutionName } = data;
    await this.planStaffNotice.run(
      tx,
      id,
      { one: null, institution, among: ['coordinator'] },
      { kind: 'digest', code: null, caseId: null, institution: institutionName, deadline: null },
    );
  }
}
