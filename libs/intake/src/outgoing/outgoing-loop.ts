import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Shutdown } from '#libs/runtime';
import { MessageDoors } from '../conversations/message-doors.js';
import { SendOutgoing } from './send-outgoing.js';

const idleMs = 500;
const troubleMs = 5_000;

/** Sends for as long as the hub runs: at once when something was planned here, else every half second. */
@Injectable()
export class OutgoingLoop implements OnApplicationBootstrap {
  private stopped = false;
  private wakeUp: () => void = () => undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly sending: SendOutgoing,
    private readonly doors: MessageDoors,
    private readonly shutdown: Shutdown,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.shutdown.register('work', `${this.doors.names.join(' and ')} outgoing`, () => this.stop());
    this.running = this.run();
  }

  /** Something was planned and committed. */
  wake(): void {
    this.wakeUp();
  }

  private async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const woken = this.untilWoken();
      await Promise.race([woken, pause(await this.pass())]);
    }
  }

  private untilWoken(): Promise<void> {
    return new Promise((resolve) => {
      this.wakeUp = resolve;
    });
  }

  /** How long to rest afterwards. */
  private async pass(): Promise<number> {
    try {
      return (await this.sending.run()) > 0 ? 0 : idleMs;
    } catch (error) {
      this.log.warn({ doors: this.doors.names, error }, 'Messages could not be sent');
      return troubleMs;
    }
  }
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
