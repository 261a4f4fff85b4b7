import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Metrics, Repeat, Shutdown } from '#libs/runtime';
import { InboundQueue } from './inbound-queue.js';
import { MessageDoors } from './message-doors.js';

/** What comes beyond this would be answered so late that its provider had better bring it again. */
const mostInLine = 100_000;

/** Looks every few seconds how many messages wait to be taken. */
@Injectable()
export class InboundBacklog implements OnApplicationBootstrap {
  private waiting = 0;

  constructor(
    private readonly queue: InboundQueue,
    private readonly doors: MessageDoors,
    private readonly metrics: Metrics,
    private readonly log: Log,
    private readonly shutdown: Shutdown,
  ) {}

  get isFull(): boolean {
    return this.waiting >= mostInLine;
  }

  onApplicationBootstrap(): void {
    const service = this.doors.names.join(' and ');
    const work = { service, name: 'counting of messages', everyMs: 5_000, afterTroubleMs: 5_000 };
    new Repeat({ ...work, run: () => this.look() }, this.log, this.shutdown).start();
  }

  private async look(): Promise<void> {
    const { waiting, parked } = await this.queue.count();
    this.waiting = waiting;
    const labels = { doors: this.doors.names.join() };
    this.gauge('salur_messages_waiting', 'Messages stored and not yet taken').set(labels, waiting);
    this.gauge('salur_messages_parked', 'Messages that could not be taken').set(labels, parked);
  }

  private gauge(name: string, help: string) {
    return this.metrics.gauge({ name, help, labels: ['doors'] });
  }
}
