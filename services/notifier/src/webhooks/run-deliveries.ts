import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Repeat, Shutdown } from '#libs/runtime';
import { ForgetDeliveries } from './forget-deliveries.js';
import { ServeEndpoints } from './serve-endpoints.js';

const hourMs = 3_600_000;

/** Webhooks leave within a second or so; what is old is forgotten. */
@Injectable()
export class RunDeliveries implements OnApplicationBootstrap {
  private readonly works: readonly Repeat[];

  constructor(serving: ServeEndpoints, forgetting: ForgetDeliveries, log: Log, shutdown: Shutdown) {
    this.works = [
      { name: 'webhooks that are due', everyMs: 1_000, afterTroubleMs: 10_000, run: () => serving.run() },
      { name: 'old webhooks', everyMs: hourMs, afterTroubleMs: hourMs, run: () => forgetting.run() },
    ].map((work) => new Repeat({ service: 'notifier', ...work }, log, shutdown));
  }

  onApplicationBootstrap(): void {
    for (const work of this.works) work.start();
  }
}
