import { Injectable } from '@nestjs/common';
import type { ComplaintClass } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { cases, clocks, complaints } from '../complaints/in-hand.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { Rulebooks } from '../directory/rulebooks.js';
import { recountOne } from '../recalculations/recount-one.js';
import { FindFaults } from '../reconciliations/find-faults.js';
import { MendClocks } from '../reconciliations/mend-clocks.js';
import { mayLengthenTotal } from '../rules/may-lengthen-total.js';

/**
 * The complaint is of another class: the clocks that run are counted anew by it, from when they began, and what a policy
 * asks for of that class alone is armed, as if it had been of that class from the beginning. The citizen's total
 * may become longer only while verification is still in time; afterwards a class can but shorten it.
 */
@Injectable()
export class TakeClass {
  constructor(
    private readonly outbox: Outbox,
    private readonly rulebooks: Rulebooks,
    private readonly findFaults: FindFaults,
    private readonly mend: MendClocks,
  ) {}

  async run(
    tx: EntityManager,
    { subject, caseId, itsClass, at }: { subject: string; caseId: string; itsClass: ComplaintClass; at: Date },
  ): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    if (complaint.class === itsClass) return;
    complaints.change(tx, complaint, { class: itsClass });
    for (const its of await cases.of(tx, subject)) cases.change(tx, its, { class: itsClass });
    if (complaint.endedAt) return;
    const book = await this.rulebooks.current(tx);
    const all = await clocks.of(tx, subject);
    // Of the case in which the class was found: who had the complaint before has none left to verify it in.
    const verification = all.find((one) => one.kind === 'verification' && one.caseId === caseId) ?? null;
    const moved = { cause: { code: 'class', class: itsClass } } as const;
    for (const clock of all.filter(({ state }) => state === 'armed' || state === 'paused')) {
      const onlyEarlier = clock.kind === 'total' && !mayLengthenTotal(verification, at);
      await recountOne(tx, { clock, itsClass, book, at, moved, onlyEarlier, outbox: this.outbox });
    }
    const faults = await this.findFaults.inHand(tx, complaint);
    for (const fault of faults) if (fault.what === 'missing') await this.mend.arm(tx, complaint, fault, moved.cause);
  }
}
