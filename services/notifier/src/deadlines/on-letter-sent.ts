import { Injectable } from '@nestjs/common';
import { letterSent, type LetterSent } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { PlanStaffNotice } from '../staff/plan-staff-notice.js';

/** supervisor → notifier: those whom a letter warns learn of it; the letter itself stays behind their sign-in. */
@Injectable()
export class OnLetterSent implements EventHandler<typeof letterSent> {
  readonly contract = letterSent;

  constructor(private readonly planStaffNotice: PlanStaffNotice) {}

  async handle({ id, data }: LetterSent, tx: EntityManager): Promise<void> {
    const { institution, institutionName, number } = data;
    await this.planStaffNotice.run(
      tx,
      id,
      { one: null, institution, among: ['officer', 'coordinator'] },
      { kind: 'letter', code: number, caseId: null, institution: institutionName, deadline: null },
    );
  }
}
