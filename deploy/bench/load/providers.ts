import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Secrets } from '../../local/engines/secrets.js';
import type { Said } from './citizens.js';
import { addressOf, doorOf, providerMessage, type ProviderMessage } from './provider-messages.js';

export interface Sent {
  /** From when a message was due until it was acknowledged, of those that were at once. */
  readonly tookMs: number[];
  /** Answered 503 with `Retry-After`, and brought again. */
  refused: number;
  withinMs: number;
}

interface Brought {
  /** By this the door knows the message again. */
  readonly key: string;
  readonly address: string;
  readonly turn: number;
}

const connections = 500;

/** Those who bring the messages of citizens: each once more when they are told to come later, and those of one citizen in turn. */
export class Providers {
  private readonly pools: { readonly sms: Pool; readonly social: Pool };
  private written = 0;
  private readonly turns = new Map<number, Promise<void>>();
  /** What was acknowledged, in that order. */
  readonly brought: Brought[] = [];

  constructor(
    hub: { readonly sms: string; readonly social: string },
    private readonly secrets: Secrets,
  ) {
    const poolTo = (url: string) => new Pool(url, { connections, pipelining: 1 });
    this.pools = { sms: poolTo(hub.sms), social: poolTo(hub.social) };
  }

  /** By the clock and not when others are answered: a hub that falls behind is found out. */
  async send(all: readonly Said[], perSecond: number): Promise<Sent> {
    const sent: Sent = { tookMs: [], refused: 0, withinMs: 0 };
    const messages = all.map((said) => ({
      said,
      message: providerMessage({ ...said, n: this.written++ }, this.secrets),
    }));
    const began = performance.now();
    const brought: Promise<void>[] = [];
    for (const [at, { said, message }] of messages.entries()) {
      const dueMs = began + (at / perSecond) * 1000;
      const earlyMs = dueMs - performance.now();
      if (earlyMs > 0) await pause(earlyMs);
      brought.push(this.inTurn(said, () => this.bring(said, message, { dueMs, sent })));
    }
    sent.withinMs = performance.now() - began;
    await Promise.all(brought);
    return sent;
  }

  /** A citizen's next message is brought when the one before was taken: else nobody could say which of them came first. */
  private inTurn({ citizen }: Said, bring: () => Promise<void>): Promise<void> {
    const before = this.turns.get(citizen);
    const brought = before ? before.then(bring) : bring();
    this.turns.set(citizen, brought);
    return brought;
  }

  private async bring(
    { citizen, turn }: Said,
    { key, ...request }: ProviderMessage,
    { dueMs, sent }: { readonly dueMs: number; readonly sent: Sent },
  ): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.pools[doorOf(citizen) === 'sms' ? 'sms' : 'social'].request(request);
      const text = await answer.body.text();
      if (answer.statusCode < 300) {
        if (attempt === 1) sent.tookMs.push(performance.now() - dueMs);
        break;
      }
      const laterSeconds = Number(answer.headers['retry-after']);
      if (answer.statusCode !== 503 || !(laterSeconds > 0))
        throw new Error(`${request.path} answered ${answer.statusCode}: ${text}`);
      if (attempt === 1) sent.refused += 1;
      await pause(laterSeconds * 1000);
    }
    this.brought.push({ key, address: addressOf(citizen), turn });
  }

  async close(): Promise<void> {
    await Promise.all([this.pools.sms.destroy(), this.pools.social.destroy()]);
  }
}
