import { Injectable } from '@nestjs/common';
import { complaintErased, type ComplaintErased } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { OnComplaintErased } from '../tracking/on-complaint-erased.js';

/** intake-web → a door of messages: what was written goes, and the conversation with its last complaint. */
@Injectable()
export class OnComplaintErasedHere implements EventHandler<typeof complaintErased> {
  readonly contract = complaintErased;
  private readonly tracking = new OnComplaintErased();

  constructor(private readonly vault: Vault) {}

  async handle(event: ComplaintErased, tx: EntityManager): Promise<void> {
    const complaintId = event.subject;
    this.vault.forget(complaintId);
    const conversations = await tx.query<{ id: string; sender_index: Buffer }[]>(
      `select conversation.id, sender_index from complaint join conversation using (sender_index)
        where complaint.id = $1
          and not exists (select 1 from complaint other
                           where other.sender_index = complaint.sender_index and other.id <> complaint.id)`,
      [complaintId],
    );
    await this.tracking.handle(event, tx);
    await tx.query('delete from waiting_file where complaint_id = $1', [complaintId]);
    await this.forget(tx, complaintId);
    for (const { id, sender_index } of conversations) {
      // What nobody could take has a key of its own, which goes with it.
      await tx.query(`delete from inbound_message where sender_index = $1 and state = 'parked'`, [sender_index]);
      await this.forget(tx, id);
      await tx.query('delete from conversation where id = $1', [id]);
      await this.vault.erase(tx, id);
    }
  }

  private async forget(tx: EntityManager, sealedUnder: string): Promise<void> {
    await tx.query('delete from inbound_message where sealed_under = $1', [sealedUnder]);
    await tx.query('delete from outgoing_message where sealed_under = $1', [sealedUnder]);
  }
}
