import { Injectable } from '@nestjs/common';
import { complaintFileRemoved, type ComplaintFileRemoved } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { KeepEntry } from '../timeline/keep-entry.js';
import { lockComplaint } from './lock-complaint.js';

/** a door → casework: a file of the citizen is gone. The line names it, so that whoever works on the case need not try. */
@Injectable()
export class OnComplaintFileRemoved implements EventHandler<typeof complaintFileRemoved> {
  readonly contract = complaintFileRemoved;

  constructor(private readonly keepEntry: KeepEntry) {}

  async handle({ subject, data }: ComplaintFileRemoved, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    const line = { kind: 'file-removed', author: 'hub', at: new Date(data.removedAt), why: data.fileId } as const;
    await this.keepEntry.run(tx, complaint, line);
  }
}
