import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Repeat, Shutdown } from '#libs/runtime';
import { MessageDoors } from '../conversations/message-doors.js';
import { SendOutgoing } from './send-outgoing.js';

/** Sends for as long as the hub runs: at once when something was planned here, else every half second. */
@Injectable()
export class OutgoingLoop implements OnApplicationBootstrap {
  private readonly repeat: Repeat;

  constructor(sending: SendOutgoing, doors: MessageDoors, shutdown: Shutdown, log: Log) {
    const work = { service: doors.names.join(' and '), name: 'sending', everyMs: 500, afterTroubleMs: 5_000 };
    this.repeat = new Repeat({ ...work, run: () => sending.run() }, log, shutdown);
  }

  onApplicationBootstrap(): void {
    this.repeat.start();
  }

  /** Something was planned and committed. */
  wake(): void {
    this.repeat.wake();
  }
}
