import { Injectable } from '@nestjs/common';
import type { DeadlineKind } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Clock as Time } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { KnownCase } from '../cases/known-case.entity.js';
import { armClock } from '../clocks/arm-clock.js';
import type { Clock } from '../clocks/clock.entity.js';
import { pathOfClock } from '../clocks/path-of-clock.js';
import { tellTurn } from '../clocks/tell-turn.js';
import { clocks } from '../complaints/in-hand.js';
import type { Complaint } from '../complaints/complaint.entity.js';
import { Rulebooks } from '../directory/rulebooks.js';
import { turn, type Turn } from '../rules/clock.js';
import type { Fault } from '../rules/find-faults.js';

const reasons = {
  missing: 'Pemeriksaan berkala: tenggat ini hilang dan dipasang kembali.',
  doubled: 'Pemeriksaan berkala: tenggat ini tercatat ganda; yang tertua yang berlaku.',
  'standing-still': 'Pemeriksaan berkala: tenggat ini dijeda tanpa alasan dan berjalan kembali.',
} as const;

/** Makes right what the reconciler found wrong, and says so with the reason, which stands in the history of the case. */
@Injectable()
export class MendClocks {
  constructor(
    private readonly outbox: Outbox,
    private readonly rulebooks: Rulebooks,
    private readonly time: Time,
  ) {}

  async run(tx: EntityManager, complaint: Complaint, fault: Fault<Clock>): Promise<void> {
    switch (fault.what) {
      case 'missing':
        return this.armAgain(tx, complaint, fault);
      case 'doubled':
        await this.turnOne(tx, fault.clock, 'end');
        return this.tell(tx, fault.kept, { told: 'set', why: 'recalculated', change: {} }, reasons.doubled);
      case 'undemanded':
        return this.turnOne(tx, fault.clock, 'end');
      case 'standing-still':
        return this.turnOne(tx, fault.clock, 'resume', reasons['standing-still']);
    }
  }

  /** From when it ran before, so that nobody gains time by a lost clock; what nobody knows any more begins now. */
  private async armAgain(
    tx: EntityManager,
    complaint: Complaint,
    { kind, caseId }: { kind: DeadlineKind; caseId: string | null },
  ): Promise<void> {
    const knownCase = caseId === null ? null : await tx.findOneByOrFail(KnownCase, { id: caseId });
    const at = startOf(kind, complaint, knownCase) ?? this.time.now();
    const book = await this.rulebooks.current(tx);
    const armed = await armClock(tx, kind, { complaint, knownCase, at, eventId: uuidV7() }, book);
    if (armed) await this.tell(tx, armed, { told: 'set', why: 'armed', change: {} }, reasons.missing);
  }

  private async turnOne(tx: EntityManager, clock: Clock, action: 'end' | 'resume', reason?: string): Promise<void> {
    const book = await this.rulebooks.current(tx);
    const counting = book.countingAt(await pathOfClock(tx, clock), clock.countedBy);
    const done = turn(clock, action, this.time.now(), counting);
    if (!done) return;
    clocks.change(tx, clock, done.change);
    await this.tell(tx, clock, done, reason);
  }

  private async tell(tx: EntityManager, clock: Clock, done: Turn, reason?: string): Promise<void> {
    const at = this.time.now();
    await tellTurn(this.outbox, tx, clock, reason === undefined ? { done, at } : { done, at, reason });
  }
}

function startOf(kind: DeadlineKind, complaint: Complaint, its: KnownCase | null): Date | null {
  if (kind === 'total') return complaint.receivedAt;
  if (kind === 'delivery') return its?.answeredAt ?? null;
  return kind === 'first-follow-up' || kind === 'resolution' || kind === 'co-owner' ? (its?.openedAt ?? null) : null;
}
