import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Repeat, Shutdown, stopwatchMs } from '#libs/runtime';
import { OutgoingLoop } from '../outgoing/outgoing-loop.js';
import { MessageDoors } from './message-doors.js';
import { restAfter } from './rest-after.js';
import { TakeWaiting } from './take-waiting.js';

/** Takes messages for as long as the hub runs: at once when one was stored here, else every half second. */
@Injectable()
export class InboundLoop implements OnApplicationBootstrap {
  private readonly repeat: Repeat;
  private someoneCame = false;

  constructor(
    private readonly taking: TakeWaiting,
    private readonly outgoing: OutgoingLoop,
    private readonly shutdown: Shutdown,
    doors: MessageDoors,
    log: Log,
  ) {
    const work = {
      service: doors.names.join(' and '),
      name: 'taking of messages',
      everyMs: 500,
      afterTroubleMs: 1_000,
    };
    this.repeat = new Repeat({ ...work, run: () => this.run() }, log, shutdown);
  }

  onApplicationBootstrap(): void {
    this.repeat.start();
  }

  /** One was stored. */
  wake(): void {
    this.someoneCame = true;
    this.repeat.wake();
  }

  private async run(): Promise<void> {
    for (;;) {
      const beganMs = stopwatchMs();
      this.someoneCame = false;
      if (this.shutdown.signal.aborted || (await this.taking.run()) === 0) return;
      this.outgoing.wake();
      await pause(restAfter({ workedMs: stopwatchMs() - beganMs, someoneCame: this.someoneCame }));
    }
  }
}
