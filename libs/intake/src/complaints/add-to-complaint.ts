import { Injectable } from '@nestjs/common';
import { storeAttachments, plainAttachment, type CheckedAttachment } from '#libs/attachments';
import { complaintAddedTo, type AskedAtDoor, type Door, type ReasonToAdd } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { ComplaintKeyGone, Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { rememberFact } from '../tracking/remember-fact.js';

import { OpenComplaints } from './open-complaints.js';

export interface Addition {
  readonly complaintId: string;
  readonly door: Door;
  readonly text: string;
  readonly attachments?: readonly CheckedAttachment[];
  /** Why it was taken for this complaint; absent where the citizen chose it. */
  readonly because?: ReasonToAdd | undefined;
  /** What is asked in the reply to it. */
  readonly asks?: AskedAtDoor | undefined;
}

/** The citizen writes more: an addition, or a reply to a question or an answer. Refused when the complaint has ended. */
@Injectable()
export class AddToComplaint {
  constructor(
    private readonly open: OpenComplaints,
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run(
    tx: EntityManager,
    { complaintId, door, text, attachments = [], because, asks }: Addition,
  ): Promise<{ entryId: string }> {
    await this.open.lock(tx, complaintId);
    const key = await this.vault.keyOf(tx, complaintId);
    if (!key) throw new ComplaintKeyGone('The complaint has no key');
    const entryId = uuidV7();
    const at = this.clock.now();
    const data = {
      entryId,
      door,
      text: key.seal(`addition:${entryId}`, text),
      attachments: attachments.map((one) => plainAttachment(one, door)),
      addedAt: at.toISOString(),
      ...(because && { because }),
      ...(asks && { asks }),
    };
    await storeAttachments(tx, key, attachments);
    const { id } = await this.outbox.add(tx, complaintAddedTo, complaintId, data);
    await rememberFact(tx, complaintId, { what: 'added', eventId: id, sequence: 0, at, data });
    return { entryId };
  }
}
