import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Repeat, Shutdown } from '#libs/runtime';
import { Upkeep } from './upkeep.js';

/**
 * No timer is set for a question: what was due while nobody looked is
 * found by the next look, and of several processes that look each takes what no other has.
 */
@Injectable()
export class RunUpkeep implements OnApplicationBootstrap {
  private readonly repeat: Repeat;

  constructor(upkeep: Upkeep, log: Log, shutdown: Shutdown) {
    const run = () => upkeep.run();
    const work = { service: 'router', name: 'upkeep', everyMs: 2_000, afterTroubleMs: 10_000, run };
    this.repeat = new Repeat(work, log, shutdown);
  }

  onApplicationBootstrap(): void {
    this.repeat.start();
  }

  /** From now on nothing happens by itself; what is happening is waited for. */
  stop(): Promise<void> {
    return this.repeat.stop();
  }
}
