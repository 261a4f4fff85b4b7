import type { Log } from './log.js';
import type { Shutdown } from './shutdown.js';

interface Work {
  readonly service: string;
  readonly name: string;
  readonly everyMs: number;
  /** After trouble it is tried again, but less often. */
  readonly afterTroubleMs: number;
  /** May tell how many it has done where more may be waiting: as long as there are any, it goes on at once. */
  readonly run: () => Promise<void> | Promise<number>;
}

/** Does something again and again until the service stops, never twice at a time; what is running then is waited for. */
export class Repeat {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private stopped = false;
  private woken = false;
  private inTrouble = false;

  constructor(
    private readonly work: Work,
    private readonly log: Log,
    private readonly shutdown: Shutdown,
  ) {
    shutdown.register('work', `${work.service} ${work.name}`, () => this.stop());
  }

  start(): void {
    this.runAfter(this.work.everyMs);
  }

  /** There is something to do: it is done at once, or right after what is being done. Trouble is not hurried. */
  wake(): void {
    this.woken = true;
    if (this.timer && !this.running && !this.inTrouble) this.runAfter(0);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private runAfter(pauseMs: number): void {
    clearTimeout(this.timer);
    if (this.stopped || this.shutdown.signal.aborted) return;
    this.timer = setTimeout(() => {
      this.running = this.runOnce();
    }, pauseMs);
  }

  private async runOnce(): Promise<void> {
    const { service, name, run } = this.work;
    this.woken = false;
    try {
      if (((await run()) ?? 0) > 0) this.woken = true;
      this.inTrouble = false;
    } catch (error) {
      this.inTrouble = true;
      this.log.warn({ service, error }, `The ${name} failed; it is tried again`);
    }
    this.running = undefined;
    this.runAfter(this.restMs());
  }

  private restMs(): number {
    const { everyMs, afterTroubleMs } = this.work;
    if (this.inTrouble) return afterTroubleMs;
    return this.woken ? 0 : everyMs;
  }
}
