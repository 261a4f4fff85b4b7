import { Injectable } from '@nestjs/common';
import type { ComplaintClass } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { In, type EntityManager } from 'typeorm';
import { Clock } from '../clocks/clock.entity.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { Rulebooks } from '../directory/rulebooks.js';
import { recountOne } from '../recalculations/recount-one.js';
import { mayLengthenTotal } from '../rules/may-lengthen-total.js';
import { KnownCase } from './known-case.entity.js';

/**
 * The complaint is of another class: the clocks that run are counted anew by it, from when they began. The citizen's total
 * may become longer only while verification is still in time; afterwards a class can but shorten it.
 */
@Injectable()
export class TakeClass {
  constructor(
    private readonly outbox: Outbox,
    private readonly rulebooks: Rulebooks,
  ) {}

  async run(
    tx: EntityManager,
    { subject, itsClass, at }: { subject: string; itsClass: ComplaintClass; at: Date },
  ): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    if (complaint.class === itsClass) return;
    await tx.update(Complaint, { id: subject }, { class: itsClass });
    await tx.update(KnownCase, { complaintId: subject }, { class: itsClass });
    if (complaint.endedAt) return;
    const book = await this.rulebooks.current(tx);
    const clocks = await tx.findBy(Clock, { complaintId: subject, state: In(['armed', 'paused']) });
    const verification = await tx.findOneBy(Clock, { complaintId: subject, kind: 'verification' });
    for (const clock of clocks) {
      const reason = `Jenis aduan diubah menjadi ${inWords[itsClass]}.`;
      const onlyEarlier = clock.kind === 'total' && !mayLengthenTotal(verification, at);
      clock.class = itsClass;
      await recountOne(tx, { clock, book, at, reason, onlyEarlier, outbox: this.outbox });
    }
  }
}

const inWords: Record<ComplaintClass, string> = {
  complaint: 'pengaduan tidak berkadar pengawasan',
  'oversight-complaint': 'pengaduan berkadar pengawasan',
  aspiration: 'aspirasi',
  'information-request': 'permintaan informasi',
  'whistle-blowing': 'pengungkapan pelanggaran',
};
