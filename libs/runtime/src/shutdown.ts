import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Log } from './log.js';

/** In this order: who publishes, who consumes, then the connections both need. HTTP has ended before. */
const stopStages = ['relay', 'consumer', 'work', 'pool'] as const;
export type StopStage = (typeof stopStages)[number];

interface Ending {
  readonly stage: StopStage;
  readonly what: string;
  readonly stop: () => unknown;
}

/** Ends things in the order that loses nothing: `shutdown.register('relay', 'casework', () => relay.stop())`. */
@Injectable()
export class Shutdown implements OnApplicationShutdown {
  private readonly endings: Ending[] = [];
  private ended: Promise<void> | null = null;
  private readonly controller = new AbortController();

  constructor(private readonly log: Log) {}

  /** Aborted when stopping begins, before HTTP ends: for whatever holds a response open, like a stream of events. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  register(stage: StopStage, what: string, stop: Ending['stop']): void {
    this.endings.push({ stage, what, stop });
  }

  begin(): void {
    this.controller.abort();
  }

  /** Also called by the framework; whoever comes later waits for the first. */
  onApplicationShutdown(): Promise<void> {
    return (this.ended ??= this.endAll());
  }

  private async endAll(): Promise<void> {
    this.begin();
    for (const stage of stopStages) {
      const endings = this.endings.filter((ending) => ending.stage === stage);
      await Promise.all(endings.map((ending) => this.end(ending)));
    }
  }

  private async end({ stage, what, stop }: Ending): Promise<void> {
    try {
      await stop();
    } catch (error) {
      this.log.error({ stage, what, error }, 'Did not stop cleanly');
    }
  }
}
