import { Injectable } from '@nestjs/common';
import { complaintPutToCitizen } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { RoutedComplaint } from '../complaints/routed-complaint.entity.js';
import type { Question } from '../rules/outcome.js';
import { replyBy } from '../rules/replies/reply-by.js';
import { knownSections } from '../rules/toll-sections.js';
import { TriageItem } from '../triage/triage-item.entity.js';
import { CitizenQuestion, type AskedBetween } from './citizen-question.entity.js';
import { dropQuestion } from './drop-question.js';

interface Asked {
  readonly text: string;
  /** Which of its questions a rule asks; null when a person does. */
  readonly kind: Question | null;
  readonly options: readonly AskedBetween[];
  /** Staff id; null when a rule asks. */
  readonly askedBy: string | null;
}

/** Asks the citizen. The complaint stays at its desk and the desk's clock goes on; a question that is open already is dropped. */
@Injectable()
export class PutToCitizen {
  constructor(
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run(tx: EntityManager, { id: complaintId }: RoutedComplaint, { text, kind, options, askedBy }: Asked) {
    const [entryId, askedAt] = [uuidV7(), this.clock.now()];
    const answerBy = replyBy(askedAt);
    const question = await this.vault.seal(tx, complaintId, `question:${entryId}`, text);
    await dropQuestion(tx, complaintId);
    await tx.insert(CitizenQuestion, {
      ...{ entryId, complaintId, question, options: [...options], state: 'open' as const, askedBy, kind },
      ...{ atDoor: null, askedAt, answerBy },
    });
    await tx.update(TriageItem, { complaintId }, { queue: 'asked' });
    await this.outbox.add(tx, complaintPutToCitizen, complaintId, {
      ...{ entryId, question, options: [...options], askedBy },
      ...(kind === 'which-toll-road' && { knownAnswers: [...knownSections] }),
      ...{ askedAt: askedAt.toISOString(), answerBy: answerBy.toISOString() },
    });
    return { entryId, answerBy: answerBy.toISOString() };
  }
}
