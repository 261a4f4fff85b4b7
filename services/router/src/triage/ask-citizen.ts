import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import type { EntityManager } from 'typeorm';
import { PutToCitizen } from '../questions/put-to-citizen.js';
import { lockTriageItem } from './lock-triage-item.js';
import { QuestionWaits } from './triage.errors.js';

/** A person at a desk asks the citizen the one thing that would decide. */
@Injectable()
export class AskCitizen {
  constructor(private readonly putToCitizen: PutToCitizen) {}

  async run(tx: EntityManager, staff: Staff, complaintId: string, question: string) {
    const { complaint, item } = await lockTriageItem(tx, staff, complaintId);
    if (item.queue === 'asked') throw new QuestionWaits(complaintId);
    return this.putToCitizen.run(tx, complaint, { text: question, kind: null, options: [], askedBy: staff.id });
  }
}
