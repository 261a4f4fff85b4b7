import { Injectable } from '@nestjs/common';
import { insertAtEnd } from '#libs/database';
import { uuidV7 } from '#libs/domain';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { Entry, type Author } from '../cases/entry.entity.js';
import type { Complaint } from '../complaints/complaint.entity.js';
import { complaints } from '../complaints/in-hand.js';
import { isForAll, sealedField } from '../rules/entry-kinds.js';
import { commitmentTo, recordHash } from './hash-chain.js';
import { recordOf } from './record-of.js';

/** A line to be written. Who writes it has the plain text sometimes; else the sealed one is opened for the commitment. */
export type NewEntry = Pick<Entry, 'kind' | 'at'> &
  Partial<Entry> & {
    readonly author: Author;
    readonly plain?: string;
    /** The words stand elsewhere; the line only commits to them. */
    readonly elsewhere?: boolean;
  };

/** Writes lines into a complaint's timeline, each chained to the one before. The caller holds the lock on the complaint. */
@Injectable()
export class KeepEntry {
  constructor(private readonly vault: Vault) {}

  async run(tx: EntityManager, complaint: Complaint, { plain, elsewhere, ...given }: NewEntry): Promise<Entry> {
    const entry = Entry.of({ id: uuidV7(), complaintId: complaint.id, shared: isForAll(given.kind), ...given });
    entry.sequence = complaint.lastSequence + 1;
    entry.previous = complaint.lastHash;
    entry.fileHashes = entry.attachments.map((one) => one.sha256);
    entry.commitment = await this.commitment(tx, entry, plain);
    if (elsewhere) Object.assign(entry, { text: null, attachments: [] });
    entry.hash = recordHash(recordOf(entry));
    insertAtEnd(tx, Entry, entry);
    complaints.change(tx, complaint, { lastSequence: entry.sequence, lastHash: entry.hash });
    return entry;
  }

  private async commitment(tx: EntityManager, entry: Entry, plain: string | undefined): Promise<string | null> {
    const { text: sealed, complaintId, kind, id, caseId } = entry;
    const key = sealed === null ? null : await this.vault.keyOf(tx, complaintId);
    if (sealed === null || key === null) return null;
    return commitmentTo(plain ?? key.open(sealedField(kind, id, caseId), sealed), key.saltFor(id));
  }
}
