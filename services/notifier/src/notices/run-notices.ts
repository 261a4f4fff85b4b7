import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Repeat, Shutdown } from '#libs/runtime';
import { ReleaseHeld } from './release-held.js';
import { SettleNotices } from './settle-notices.js';

/** What happens to notices at an hour, without anybody saying anything. What was due while nobody looked is found by the next look. */
@Injectable()
export class RunNotices implements OnApplicationBootstrap {
  private readonly repeat: Repeat;

  constructor(releasing: ReleaseHeld, settling: SettleNotices, log: Log, shutdown: Shutdown) {
    const run = async () => {
      for (const work of [releasing, settling]) while ((await work.run()) > 0);
    };
    const work = { service: 'notifier', name: 'notices that are due', everyMs: 20_000, afterTroubleMs: 60_000, run };
    this.repeat = new Repeat(work, log, shutdown);
  }

  onApplicationBootstrap(): void {
    this.repeat.start();
  }
}
