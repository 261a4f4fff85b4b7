import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Shutdown, stopwatchMs } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { reconnectAfterMs } from '../rules/smpp/reconnect-after.js';
import { BindLease, renewMs } from './bind-lease.js';
import { CurrentBind } from './current-bind.js';
import { SmppSession } from './smpp-session.js';
import { SmppEnv, type SmppSettings } from './smpp.env.js';
import { TakeDelivery } from './take-delivery.js';

/** Whoever waits for the lease looks more often than its holder renews it. */
const lookMs = 1_000;
/** A bind that stood shorter than this was as good as none. */
const goodMs = 1_000;

/** Keeps one bind to the operator, in one process of all: whoever holds the lease connects, and connects again. */
@Injectable()
export class SmppLink implements OnApplicationBootstrap {
  private readonly stopping = new AbortController();
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly env: SmppEnv,
    private readonly db: DataSource,
    private readonly taking: TakeDelivery,
    private readonly bind: CurrentBind,
    private readonly shutdown: Shutdown,
  ) {}

  onApplicationBootstrap(): void {
    const { settings } = this.env;
    if (!settings) return;
    const { host, port, credentials } = settings;
    const owner = `${String(process.pid)} ${randomUUID()}`;
    const lease = new BindLease(this.db, `${credentials.systemId}@${host}:${port}`, owner);
    this.running = Promise.all([this.keepLease(lease), this.keepBound(lease, settings)]);
    this.shutdown.register('work', 'smpp bind', () => this.stop(lease));
  }

  private async stop(lease: BindLease): Promise<void> {
    this.stopping.abort();
    await this.bind.session?.end();
    await this.running;
    await lease.giveBack();
  }

  /** With the lease goes the bind: another process may have it by then. A database that hangs renews nothing. */
  private async keepLease(lease: BindLease): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const renewed = lease.renew().catch((error: unknown) => {
        this.bind.leaseNotRenewed(error);
      });
      await Promise.race([renewed, this.rest(renewMs)]);
      await this.rest(lease.leftMs > 0 ? Math.min(renewMs, lease.leftMs) : lookMs);
      if (lease.leftMs === 0) this.bind.session?.break();
    }
  }

  private async keepBound(lease: BindLease, settings: SmppSettings): Promise<void> {
    let failures = 0;
    while (!this.stopping.signal.aborted) {
      if (lease.leftMs === 0) {
        await this.rest(100);
        continue;
      }
      const began = stopwatchMs();
      await this.bindOnce(settings);
      failures = stopwatchMs() - began >= goodMs ? 1 : failures + 1;
      await this.rest(reconnectAfterMs(failures));
    }
  }

  private async bindOnce(settings: SmppSettings): Promise<void> {
    try {
      const session = await SmppSession.open(settings, this.taking);
      this.bind.began(session);
      if (this.stopping.signal.aborted) await session.end();
      await session.closed;
      this.bind.ended();
    } catch (error) {
      this.bind.failed(error);
    }
  }

  private async rest(ms: number): Promise<void> {
    await pause(ms, null, { signal: this.stopping.signal }).catch(() => null);
  }
}
