import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Repeat, Shutdown } from '#libs/runtime';
import { SendToFollowers } from './send-to-followers.js';

/** Looks every few seconds whether a follower is to be told something. */
@Injectable()
export class RunFollowerMails implements OnApplicationBootstrap {
  /** Stopped by tests that send by hand. */
  readonly repeat: Repeat;

  constructor(sending: SendToFollowers, log: Log, shutdown: Shutdown) {
    const run = () => sending.run();
    const work = { service: 'notifier', name: 'mails to followers', everyMs: 10_000, afterTroubleMs: 60_000, run };
    this.repeat = new Repeat(work, log, shutdown);
  }

  onApplicationBootstrap(): void {
    this.repeat.start();
  }
}
