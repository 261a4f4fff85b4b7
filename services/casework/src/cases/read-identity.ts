import { Injectable } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import { caseIdentityRead } from '#libs/contracts';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { Telling } from '../actions/telling.js';
import { caseOf } from '../complaints/in-hand.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { actorOf, nextStatus } from '../rules/case-lifecycle.js';
import { Case } from './case.entity.js';
import { CaseNotFound, IdentityHidden } from './case.errors.js';

/** How an officer can reach the citizen. */
export interface Identity {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Shows who the citizen is to an officer who says why; that it was read is told before it is shown, and to the citizen too. */
@Injectable()
export class ReadIdentity {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly tell: Telling,
  ) {}

  async run(staff: Staff, id: string, reason: string): Promise<Identity> {
    return this.db.transaction(async (tx) => {
      const seen = await tx.findOneBy(Case, { id });
      if (!seen || !maySee(staff, seen.institutionPath)) throw new CaseNotFound(id);
      const complaint = await lockComplaint(tx, seen.complaintId);
      const found = await caseOf(tx, seen.complaintId, id);
      // Somebody may have given it elsewhere meanwhile.
      if (!found || !maySee(staff, found.institutionPath)) throw new CaseNotFound(id);
      const actor = actorOf(staff, found.institutionPath);
      nextStatus(found, 'read-identity', actor);
      if (complaint.anonymous) throw new IdentityHidden();
      const at = this.clock.now();
      const from = { status: found.status, institution: found.institutionCode };
      const acting = { tx, complaint, found, from, step: 'read-identity' as const, actor, at, staff, asked: null };
      const { entryId, sealed } = await this.tell.write(acting, 'identity-read', reason);
      const said = { caseId: id, entryId, reason: sealed, officer: staff.id };
      await this.tell.say(acting, caseIdentityRead, { ...said, readAt: at.toISOString() });
      const contact = await this.vault.reveal(tx, complaint.id, { reader: staff.id, entryId });
      return { name: contact?.name ?? null, phone: contact?.phone ?? null, email: contact?.email ?? null };
    });
  }
}
