import { setTimeout as pause } from 'node:timers/promises';
import { stopwatchMs } from '#libs/runtime';
import { Pace } from '../rules/smpp/pace.js';
import type { Pdu } from '../rules/smpp/pdu.js';
import { submitVerdict } from '../rules/smpp/submit-verdict.js';
import type { CurrentBind } from './current-bind.js';
import type { SmppSettings } from './smpp.env.js';

export type Submitted =
  | { readonly said: 'accepted'; readonly body: Buffer }
  | { readonly said: 'later'; readonly detail: string; readonly afterMs: number }
  | { readonly said: 'refused'; readonly detail: string }
  /** It had left, and no answer came. */
  | { readonly said: 'nothing' };

const soonMs = 1_000;

/** Lets no more SMS to the operator than it takes: so many unanswered, so many a second, fewer when it asks for it. */
export class SubmitGate {
  private readonly pace: Pace;
  private inside = 0;
  private readonly outside: (() => void)[] = [];

  constructor(
    private readonly limits: Pick<SmppSettings, 'window' | 'rate' | 'answerMs'>,
    private readonly bind: CurrentBind,
  ) {
    this.pace = new Pace(limits.rate);
  }

  get waitMs(): number {
    return this.pace.waitMs(stopwatchMs());
  }

  /** `onLate`: what the operator made of it after all, when it says so once `nothing` was said. */
  async submit(body: Buffer, until: number, onLate: (submitted: Submitted) => void): Promise<Submitted> {
    await this.enter();
    try {
      const waitMs = this.pace.take(stopwatchMs());
      if (stopwatchMs() + waitMs > until) return { said: 'later', detail: 'too many a second', afterMs: waitMs };
      if (waitMs > 0) await pause(waitMs);
      return await this.ask(body, Math.min(this.limits.answerMs, Math.max(soonMs, until - stopwatchMs())), onLate);
    } finally {
      this.leave();
    }
  }

  private async ask(body: Buffer, withinMs: number, onLate: (submitted: Submitted) => void): Promise<Submitted> {
    const heardLate = (answer: Pdu) => {
      onLate(this.understood(answer));
    };
    const answer = (await this.bind.session?.submit(body, withinMs, heardLate)) ?? 'not-said';
    if (answer === 'not-said') return { said: 'later', detail: 'no bind', afterMs: soonMs };
    return answer === 'no-answer' ? { said: 'nothing' } : this.understood(answer);
  }

  private understood(answer: Pdu): Submitted {
    const detail = `operator said ${answer.status}`;
    switch (submitVerdict(answer.status)) {
      case 'accepted':
        this.pace.accepted();
        return { said: 'accepted', body: answer.body };
      case 'throttled':
        return { said: 'later', detail, afterMs: this.pace.throttled(stopwatchMs()) };
      case 'later':
        return { said: 'later', detail, afterMs: soonMs };
      case 'refused':
        return { said: 'refused', detail };
    }
  }

  private async enter(): Promise<void> {
    if (this.inside < this.limits.window) this.inside += 1;
    else await new Promise<void>((resolve) => this.outside.push(resolve));
  }

  private leave(): void {
    const next = this.outside.shift();
    if (next) next();
    else this.inside -= 1;
  }
}
