import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import { TrackedComplaint } from '#libs/intake';
import { Clock, stopwatchMs } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { ReplyKeys } from '../complaints/reply-keys.js';
import { accessCodes, readAccessCode } from '../rules/access-code.js';
import { GuessLimit } from '../tracking/guess-limit.js';
import { untilEven } from '../tracking/until-even.js';
import { AccessCode } from './access-code.entity.js';
import { codeDigest } from './code-digest.js';
import { lockUnlessErased } from './lock-unless-erased.js';

export class AccessCodeWrong extends DomainError {
  readonly code = 'access-code.wrong';
  readonly kind = 'forbidden';

  constructor() {
    super('This is not the code, or it has run out');
  }
}

interface Entered {
  readonly complaint: TrackedComplaint;
  readonly typed: string;
  /** The network address that pays for wrong guesses. */
  readonly caller: string;
}

/** Takes a one-time code, once, and gives the reply key for it. */
@Injectable()
export class EnterCode {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly replyKeys: ReplyKeys,
    private readonly guesses: GuessLimit,
  ) {}

  async run({ complaint, typed, caller }: Entered): Promise<string> {
    const startedMs = stopwatchMs();
    await this.guesses.check(caller);
    const code = readAccessCode(typed);
    const isRight = code !== null && (await this.db.transaction((tx) => this.take(tx, complaint.id, code)));
    if (isRight) return this.replyKeys.of(complaint.id);
    await this.guesses.missed(caller);
    await untilEven(startedMs);
    throw new AccessCodeWrong();
  }

  /** A wrong try counts, also when many are made at once. */
  private async take(tx: EntityManager, complaintId: string, code: string): Promise<boolean> {
    if (!(await lockUnlessErased(tx, complaintId))) return false;
    const given = await tx.findOne(AccessCode, { where: { complaintId }, lock: { mode: 'pessimistic_write' } });
    if (!given?.digest || given.expiresAt <= this.clock.now() || given.misses >= accessCodes.tries) return false;
    const isRight = timingSafeEqual(given.digest, codeDigest(this.vault, given.accessId, code));
    await tx.update(AccessCode, { complaintId }, isRight ? { digest: null } : { misses: given.misses + 1 });
    if (isRight) await this.keepKeyOf(tx, complaintId);
    return isRight;
  }

  /** Who filed by a message was given none: from now on it opens the complaint, as for everybody else. */
  private async keepKeyOf(tx: EntityManager, id: string): Promise<void> {
    const replyKeyHash = this.replyKeys.digest(this.replyKeys.of(id));
    await tx.update(TrackedComplaint, { id, replyKeyHash: IsNull() }, { replyKeyHash });
  }
}
