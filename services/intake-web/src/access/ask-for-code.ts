import { Injectable } from '@nestjs/common';
import { complaintAccessAsked } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import type { TrackedComplaint } from '#libs/intake';
import { Outbox } from '#libs/messaging';
import { Clock, stopwatchMs } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, type EntityManager } from 'typeorm';
import { accessCodes, nextGiven } from '../rules/access-code.js';
import { untilEven } from '../tracking/until-even.js';
import { AccessCode } from './access-code.entity.js';
import { codeDigest } from './code-digest.js';
import { lockUnlessErased } from './lock-unless-erased.js';
import { newAccessCode } from './new-access-code.js';

/**
 * Has a one-time code told to the citizen of a complaint, through the door by which they filed or the contact they left. Whether a contact is on file, and whether a code was given out at
 * all, neither the answer nor its time tells.
 */
@Injectable()
export class AskForCode {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run(complaint: TrackedComplaint): Promise<void> {
    const startedMs = stopwatchMs();
    if (complaint.reachable) {
      await this.db.transaction((tx) => this.give(tx, complaint.id));
    }
    await untilEven(startedMs);
  }

  private async give(tx: EntityManager, complaintId: string): Promise<void> {
    if (!(await lockUnlessErased(tx, complaintId))) return;
    const now = this.clock.now();
    const given = nextGiven(await tx.findOneBy(AccessCode, { complaintId }), now);
    if (!given) return;
    const [accessId, code] = [uuidV7(), newAccessCode()];
    const expiresAt = new Date(now.getTime() + accessCodes.livesMs);
    const digest = codeDigest(this.vault, accessId, code);
    await tx.upsert(AccessCode, { complaintId, accessId, digest, misses: 0, expiresAt, ...given }, ['complaintId']);
    await this.outbox.add(tx, complaintAccessAsked, complaintId, {
      accessId,
      code: await this.vault.seal(tx, complaintId, `access:${accessId}`, code),
      askedAt: now.toISOString(),
      expiresAt: expiresAt.toISOString(),
    });
  }
}
