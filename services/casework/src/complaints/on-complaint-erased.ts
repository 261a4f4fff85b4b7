import { Injectable } from '@nestjs/common';
import { StoredAttachment } from '#libs/attachments';
import { complaintErased, type ComplaintErased } from '#libs/contracts';
import { writeNow } from '#libs/database';
import type { EventHandler } from '#libs/messaging';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { AdvanceCase } from '../cases/advance-case.js';
import { Entry } from '../cases/entry.entity.js';
import { Upload } from '../files/upload.entity.js';
import { KeptDossier } from '../dossiers/kept-dossier.entity.js';
import { KeepWords } from '../search/keep-words.js';
import { cases, complaints } from './in-hand.js';
import { lockComplaint } from './lock-complaint.js';

/**
 * a door → casework: nobody may read the complaint any more, so nobody can answer it. What was written is blanked, what is
 * open is closed; that there was a complaint, and when what was done about it, stays.
 */
@Injectable()
export class OnComplaintErased implements EventHandler<typeof complaintErased> {
  readonly contract = complaintErased;

  constructor(
    private readonly advanceCase: AdvanceCase,
    private readonly vault: Vault,
    private readonly keepWords: KeepWords,
  ) {}

  async handle({ subject, data }: ComplaintErased, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    this.vault.forget(subject);
    const at = new Date(data.erasedAt);
    const blank = { title: null, text: null, place: null, occurredOn: null, attachments: [] };
    complaints.change(tx, complaint, { ...blank, erasedAt: at });
    await writeNow(tx);
    await tx.update(Entry, { complaintId: subject }, { text: null, attachments: [] });
    for (const kept of [Upload, StoredAttachment, KeptDossier]) await tx.delete(kept, { complaintId: subject });
    await this.keepWords.forget(tx, subject);
    // The sentence and the service tell what was found in the text; labels may say what it was about.
    const told = { reason: '', reasonEn: null, labels: [], service: null, topics: [], sensitive: false };
    for (const one of await cases.of(tx, subject)) cases.change(tx, one, told);
    await this.advanceCase.run(tx, complaint, { step: 'citizen-withdraws', actor: 'citizen', at });
  }
}
