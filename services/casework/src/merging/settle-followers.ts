import { Injectable } from '@nestjs/common';
import { archiveReasons } from '#libs/contracts';
import { Clock } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import type { Acting } from '../actions/acting.js';
import { SettleStep } from '../actions/settle-step.js';
import { tellOutcome } from '../actions/tell-outcome.js';
import { CaseChanges } from '../cases/case-changes.js';
import type { ArchiveReason } from '../cases/archive-reason.js';
import { Case } from '../cases/case.entity.js';
import { caseOf, cases, complaints } from '../complaints/in-hand.js';
import { lockComplaints } from '../complaints/lock-complaint.js';
import { isOpen } from '../rules/case-lifecycle.js';
import { directFollowersOf, followersOf } from './followers-of.js';
import { closingOf, leaveMerger } from './leave-merger.js';

const atOnce = 100;

/** Why a case was put aside, in the officer's words. */
interface PutAside {
  readonly text: string;
  readonly reason: ArchiveReason | null;
}

/**
 * Nobody who goes on with another complaint is left without an answer when that one ends without any: what was put aside is put
 * aside for the followers too, with the reason; of all other ends (taken back by its own reporter, erased, handed back) nothing
 * holds for them, and they have their own cases again. Several processes may look at once: the lock decides.
 */
@Injectable()
export class SettleFollowers {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settle: SettleStep,
    private readonly changes: CaseChanges,
  ) {}

  /** Of how many ended cases it settled the followers. */
  async run(): Promise<number> {
    const ended = await this.db
      .createQueryBuilder(Case, 'one')
      // One that was merged itself has not ended for its followers: they go on with it.
      .where(`one.followed and one.status in ('closed', 'handed-back') and one.merged_into is null`)
      .limit(atOnce)
      .getMany();
    for (const one of ended) await this.db.transaction((tx) => this.settleAll(tx, one));
    return ended.length;
  }

  private async settleAll(tx: EntityManager, { id, complaintId }: Case): Promise<void> {
    const followers = await followersOf(tx, complaintId);
    await lockComplaints(
      tx,
      complaintId,
      followers.map((one) => one.complaintId),
    );
    const found = await caseOf(tx, complaintId, id);
    if (!found?.followed || isOpen(found.status) || found.mergedInto !== null) return;
    cases.change(tx, found, { followed: false });
    await this.settleThose(tx, complaintId, await this.wordsOf(tx, found));
  }

  private async settleThose(tx: EntityManager, complaintId: string, aside: PutAside | null): Promise<void> {
    for (const { id, complaintId: its } of await directFollowersOf(tx, complaintId)) {
      const [complaint] = await complaints.of(tx, its);
      const found = await caseOf(tx, its, id);
      if (!complaint || found?.mergedInto !== complaintId) continue;
      const from = { status: found.status, institution: found.institutionCode };
      const acting = {
        tx,
        complaint,
        found,
        from,
        actor: 'clock' as const,
        at: this.clock.now(),
        staff: null,
        asked: null,
      };
      // Who has the last word of the other has an answer, and may object to it.
      if (!complaint.isOver && !found.passedOn)
        await (aside
          ? this.putAside({ ...acting, step: 'archive' }, aside)
          : this.giveBack({ ...acting, step: 'unmerge' }));
      // Who got the own case back takes along who followed it.
      if (aside || complaint.isOver) await this.settleThose(tx, its, aside);
    }
  }

  private async giveBack(acting: Acting): Promise<void> {
    acting.found.step('unmerge', 'clock', acting.at);
    await leaveMerger(this.settle.tell, acting);
    await this.settle.run(acting);
  }

  private async putAside(acting: Acting, { text, reason }: PutAside): Promise<void> {
    const { tell } = this.settle;
    acting.found.endLikeOther('archived');
    const written = await tell.write(acting, 'closed', text, { why: `archived: ${reason ?? ''}` });
    await tellOutcome(tell, acting, { ...written, reason });
    this.changes.keep(acting.tx, acting.found);
  }

  /** Null when it was not put aside, or when what was said of it can no longer be read. */
  private async wordsOf(tx: EntityManager, found: Case): Promise<PutAside | null> {
    if (found.how !== 'archived') return null;
    const last = await closingOf(tx, found);
    const text = last && (await this.settle.tell.read({ tx }, last));
    if (!text) return null;
    return { text, reason: archiveReasons.find((reason) => last.why === `archived: ${reason}`) ?? null };
  }
}
