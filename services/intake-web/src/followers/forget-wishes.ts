import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Repeat, Shutdown } from '#libs/runtime';
import { KeepWishes } from './keep-wishes.js';

/** Destroys, every hour, the addresses of those who have been told what they wanted to know, and of those who never confirmed. */
@Injectable()
export class ForgetWishes implements OnApplicationBootstrap {
  private readonly repeat: Repeat;

  constructor(wishes: KeepWishes, log: Log, shutdown: Shutdown) {
    const run = async () => {
      await wishes.dropOfEnded();
      await wishes.forgetUnconfirmed();
    };
    const work = { service: 'intake-web', name: 'forgetting of addresses', everyMs: 3_600_000, afterTroubleMs: 60_000 };
    this.repeat = new Repeat({ ...work, run }, log, shutdown);
  }

  onApplicationBootstrap(): void {
    this.repeat.start();
  }
}
