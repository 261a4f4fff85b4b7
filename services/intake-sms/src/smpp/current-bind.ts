import { Injectable } from '@nestjs/common';
import { Log, Metrics } from '#libs/runtime';
import type { Gauge } from 'prom-client';
import type { SmppSession } from './smpp-session.js';

/** The bind that this process holds at the moment, for who sends and for who watches. */
@Injectable()
export class CurrentBind {
  private failures = 0;
  private current: SmppSession | null = null;
  private readonly gauge: Gauge;

  constructor(
    private readonly log: Log,
    metrics: Metrics,
  ) {
    this.gauge = metrics.gauge({
      name: 'salur_smpp_bound',
      help: '1 while this process holds the bind to the operator',
    });
  }

  /** Null while there is none here. */
  get session(): SmppSession | null {
    return this.current;
  }

  /** It was sought here several times in a row without success. */
  get isMissed(): boolean {
    return this.failures >= 5;
  }

  began(session: SmppSession): void {
    this.current = session;
    this.failures = 0;
    this.gauge.set(1);
    this.log.info({ door: 'sms' }, 'Bound to the operator');
  }

  ended(): void {
    this.current = null;
    this.gauge.set(0);
    this.log.info({ door: 'sms' }, 'The bind to the operator has ended');
  }

  failed(error: unknown): void {
    this.failures += 1;
    this.log.warn({ door: 'sms', error }, 'No bind to the operator yet');
  }

  leaseNotRenewed(error: unknown): void {
    this.log.warn({ door: 'sms', error }, 'The lease of the bind could not be renewed');
  }
}
