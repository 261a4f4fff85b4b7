import { Injectable } from '@nestjs/common';
import { pageLanguageOf, type AskedAtDoor } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { RoutedComplaint } from '../complaints/routed-complaint.entity.js';
import { doorQuestion } from '../rules/replies/door-question.js';
import { replyBy } from '../rules/replies/reply-by.js';
import { CitizenQuestion } from './citizen-question.entity.js';

/** The door has asked when it took the complaint: its question is kept as ours, and nobody is asked a second time. */
@Injectable()
export class AwaitDoor {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async run(tx: EntityManager, { id: complaintId, language }: RoutedComplaint, atDoor: AskedAtDoor): Promise<void> {
    const [entryId, askedAt] = [uuidV7(), this.clock.now()];
    const text = doorQuestion[atDoor][pageLanguageOf(language)];
    const question = await this.vault.seal(tx, complaintId, `question:${entryId}`, text);
    await tx.insert(CitizenQuestion, {
      ...{ entryId, complaintId, question, options: [], state: 'open' as const, askedBy: null, kind: null },
      ...{ atDoor, askedAt, answerBy: replyBy(askedAt) },
    });
  }
}
