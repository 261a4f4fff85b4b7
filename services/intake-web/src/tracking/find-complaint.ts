import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import { ComplaintUnknown, Tracking, type Tracked } from '#libs/intake';
import { stopwatchMs } from '#libs/runtime';
import { ReplyKeys } from '../complaints/reply-keys.js';
import { GuessLimit } from './guess-limit.js';
import { untilEven } from './until-even.js';

export class ReplyKeyWrong extends DomainError {
  readonly code = 'reply-key.wrong';
  readonly kind = 'forbidden';
  override readonly inWords = {
    id: 'Kunci balasan tidak cocok dengan laporan ini.',
    en: 'The reply key does not belong to this complaint.',
  };

  constructor() {
    super('The reply key does not belong to this complaint');
  }
}

/** Finds a complaint for somebody outside; `caller` is the network address that pays for wrong guesses. */
@Injectable()
export class FindComplaint {
  constructor(
    private readonly tracking: Tracking,
    private readonly replyKeys: ReplyKeys,
    private readonly guesses: GuessLimit,
  ) {}

  /** For anybody who knows the code, as they typed it. */
  async byCode(typed: string, caller: string): Promise<Tracked> {
    const startedMs = stopwatchMs();
    await this.guesses.check(caller);
    const tracked = await this.tracking.byCode(typed);
    if (tracked) return tracked;
    await this.guesses.missed(caller);
    await untilEven(startedMs);
    throw new ComplaintUnknown();
  }

  /** For the citizen who filed it, who alone holds the key. */
  async asReporter(typed: string, key: string | null, caller: string): Promise<Tracked> {
    const startedMs = stopwatchMs();
    const tracked = await this.byCode(typed, caller);
    if (this.opens(tracked, key)) return tracked;
    // To come without a key is no guess: the browser may have forgotten it.
    if (key !== null) await this.guesses.missed(caller);
    await untilEven(startedMs);
    throw new ReplyKeyWrong();
  }

  /** For a key of another kind that did not fit: it counts as a guess. */
  async refuseKey(caller: string): Promise<never> {
    const startedMs = stopwatchMs();
    await this.guesses.missed(caller);
    await untilEven(startedMs);
    throw new ReplyKeyWrong();
  }

  opens({ complaint }: Tracked, key: string | null): boolean {
    return this.replyKeys.opens(complaint, key);
  }
}
