import { Injectable } from '@nestjs/common';
import { Log } from '#libs/runtime';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { IntakeWebEnv } from '../intake-web.env.js';
import { mustBeProven } from '../rules/filing-risk.js';
import { ProofOfWork } from './proof-of-work.js';

export interface FormSender {
  /** The network address, which is kept in memory only. */
  readonly caller: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The number of the form. */
  readonly form: string;
}

/** Asks for a proof of work where many complaints come from, and from nobody else. */
@Injectable()
export class GuardFiling {
  private readonly filed = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: 3600 });

  constructor(
    private readonly proofs: ProofOfWork,
    private readonly env: IntakeWebEnv,
    private readonly log: Log,
  ) {}

  /** Null when the form may be filed. */
  async refusalOf({ caller, fields, form }: FormSender): Promise<'proof-needed' | 'proof-wrong' | null> {
    const known = await this.filed.get(caller);
    if (!mustBeProven(known?.consumedPoints ?? 0, this.env.mostWithoutProof)) return null;
    if (fields['tantangan'] === undefined) return 'proof-needed';
    try {
      return (await this.proofs.isProven(fields, form)) ? null : 'proof-wrong';
    } catch (error) {
      // A guard that fails is no reason to turn anybody away.
      this.log.error({ error }, 'A proof could not be checked');
      return null;
    }
  }

  async count(caller: string): Promise<void> {
    await this.filed.penalty(caller);
  }
}
