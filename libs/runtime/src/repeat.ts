import type { Log } from './log.js';
import type { Shutdown } from './shutdown.js';

interface Work {
  readonly service: string;
  readonly name: string;
  readonly everyMs: number;
  /** After trouble it is tried again, but less often. */
  readonly afterTroubleMs: number;
  readonly run: () => Promise<void>;
}

/** Does something again and again until the service stops, never twice at a time; what is running then is waited for. */
export class Repeat {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly work: Work,
    private readonly log: Log,
    shutdown: Shutdown,
  ) {
    shutdown.register('work', `${work.service} ${work.name}`, () => this.stop());
  }

  start(): void {
    this.runAfter(this.work.everyMs);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private runAfter(pauseMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.runOnce();
    }, pauseMs);
  }

  private async runOnce(): Promise<void> {
    const { service, name, everyMs, afterTroubleMs, run } = this.work;
    try {
      await run();
      this.runAfter(everyMs);
    } catch (error) {
      this.log.warn({ service, error }, `The ${name} failed; it is tried again`);
      this.runAfter(afterTroubleMs);
    }
  }
}
