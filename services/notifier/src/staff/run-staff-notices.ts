import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Repeat, Shutdown } from '#libs/runtime';
import { SendStaffNotices } from './send-staff-notices.js';

/** Looks every few seconds whether somebody of the staff is to be told something. */
@Injectable()
export class RunStaffNotices implements OnApplicationBootstrap {
  /** Stopped by tests that send by hand. */
  readonly repeat: Repeat;

  constructor(sending: SendStaffNotices, log: Log, shutdown: Shutdown) {
    const run = () => sending.run();
    const work = { service: 'notifier', name: 'notices to staff', everyMs: 10_000, afterTroubleMs: 60_000, run };
    this.repeat = new Repeat(work, log, shutdown);
  }

  onApplicationBootstrap(): void {
    this.repeat.start();
  }
}
