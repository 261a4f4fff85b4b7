import { Injectable } from '@nestjs/common';
import { caseInherited, type CaseInherited } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { complaints } from '../complaints/in-hand.js';
import { lockComplaint } from '../complaints/lock-complaint.js';

/**
 * casework → notifier: whose answer the citizen will get. They are told with it, and on the tracking page, and not at once:
 * for them nothing changes but a name, and one decree may move cases by the thousand.
 */
@Injectable()
export class OnCaseInherited implements EventHandler<typeof caseInherited> {
  readonly contract = caseInherited;

  async handle({ subject, data: { role, toName } }: CaseInherited, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    if (role === 'lead') complaints.change(tx, complaint, { institution: toName });
  }
}
