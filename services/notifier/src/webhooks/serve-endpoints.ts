import { Injectable } from '@nestjs/common';
import { Log, Shutdown } from '#libs/runtime';
import { AttemptDelivery } from './attempt-delivery.js';
import { ClaimDeliveries } from './claim-deliveries.js';
import { EndpointsInForce } from './endpoints-in-force.js';

/** Sends what is due, to each endpoint some at a time, so that one that is slow holds up nobody but itself. */
@Injectable()
export class ServeEndpoints {
  private readonly serving = new Map<string, Promise<unknown>>();

  constructor(
    private readonly claim: ClaimDeliveries,
    private readonly attempt: AttemptDelivery,
    private readonly inForce: EndpointsInForce,
    private readonly log: Log,
    private readonly shutdown: Shutdown,
  ) {
    shutdown.register('work', 'notifier webhooks', () => this.settled());
  }

  /** Begins what is due and does not wait for it. */
  async run(): Promise<void> {
    if ((await this.inForce.all()).length === 0) return;
    for (const id of await this.claim.endpoints([...this.serving.keys()])) {
      if (this.serving.has(id)) continue;
      const served = this.serve(id)
        .catch((error: unknown) => {
          this.log.warn({ service: 'notifier', error }, 'Webhooks of an endpoint failed; they are tried again');
        })
        .finally(() => this.serving.delete(id));
      this.serving.set(id, served);
    }
  }

  /** What is being sent has come to an end. */
  async settled(): Promise<void> {
    await Promise.all(this.serving.values());
  }

  /** Until nothing more is due, or one fails: whoever cannot take one is not asked for the next at once. */
  private async serve(endpointId: string): Promise<void> {
    const { signal } = this.shutdown;
    for (let goesOn = true; goesOn && !signal.aborted;) {
      const claimed = await this.claim.of(endpointId);
      const answers = await Promise.all(claimed.map((one) => this.attempt.run(one, signal)));
      goesOn = claimed.length > 0 && answers.every((answer) => answer?.ok);
    }
  }
}
