import { Injectable } from '@nestjs/common';
import { letterSent, type LetterSent } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { placesFrom } from '../institutions/places-from.js';
import { PlanStaffNotice } from '../staff/plan-staff-notice.js';

/** supervisor → notifier: who answers for the institution that a letter warns learns of it; the letter itself stays behind their sign-in. */
@Injectable()
export class OnLetterSent implements EventHandler<typeof letterSent> {
  readonly contract = letterSent;

  constructor(private readonly planStaffNotice: PlanStaffNotice) {}

  async handle({ id, data }: LetterSent, tx: EntityManager): Promise<void> {
    const { institution, institutionName, number } = data;
    const letter = {
      kind: 'letter',
      code: number,
      caseId: null,
      institution: institutionName,
      deadline: null,
    } as const;
    const places = await placesFrom(tx, institution);
    await this.planStaffNotice.run(tx, id, { posts: ['liaison-officer', 'head'], places }, letter);
    await this.planStaffNotice.run(tx, id, { one: null, institution, among: ['coordinator'] }, letter);
  }
}
