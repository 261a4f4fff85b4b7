import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Repeat, Shutdown } from '#libs/runtime';
import { SmppEnv } from './smpp.env.js';
import { TidySmpp } from './tidy-smpp.js';

/** Looks every half minute, in every process: whoever is second finds nothing. */
@Injectable()
export class SmppUpkeep implements OnApplicationBootstrap {
  constructor(
    private readonly env: SmppEnv,
    private readonly tidying: TidySmpp,
    private readonly log: Log,
    private readonly shutdown: Shutdown,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.env.settings) return;
    const work = { service: 'intake-sms', name: 'upkeep of SMPP', everyMs: 30_000, afterTroubleMs: 60_000 };
    new Repeat({ ...work, run: () => this.tidying.run() }, this.log, this.shutdown).start();
  }
}
