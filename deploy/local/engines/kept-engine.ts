import { setTimeout as pause } from 'node:timers/promises';
import type { GuardedProcess } from './guarded-process.js';

interface Running {
  readonly process: GuardedProcess;
}

/**
 * An engine that is started again, on the same port with the same data, when it ends without being asked to: somebody's
 * kill -9 or the system's lack of memory is then a pause and not the end. Three ends within a minute are given up on.
 */
export class KeptEngine<Engine extends Running> {
  private asked = false;
  private readonly losses: number[] = [];
  private readonly hopeless = Promise.withResolvers<string>();
  /** Settles with the engine's name when it is no use starting it again. */
  readonly givenUp = this.hopeless.promise;

  private constructor(
    private readonly name: string,
    private readonly start: () => Promise<Engine>,
    private readonly report: (what: string) => void,
    public engine: Engine,
  ) {
    void this.watch();
  }

  static async start<Engine extends Running>(
    name: string,
    start: () => Promise<Engine>,
    report: (what: string) => void,
  ): Promise<KeptEngine<Engine>> {
    return new KeptEngine(name, start, report, await start());
  }

  async stop(): Promise<void> {
    this.asked = true;
    await this.engine.process.stop();
  }

  private async watch(): Promise<void> {
    for (;;) {
      await this.engine.process.ended;
      if (this.asked) return;
      this.report(`${this.name} ended unexpectedly: starting it again`);
      if (!(await this.startAgain())) {
        this.hopeless.resolve(this.name);
        return;
      }
      this.report(`${this.name} is back`);
    }
  }

  private async startAgain(): Promise<boolean> {
    const now = Date.now();
    this.losses.push(now);
    while (this.losses.filter((at) => at > now - 60_000).length <= 3 && !this.isAsked()) {
      try {
        this.engine = await this.start();
        if (this.isAsked()) await this.engine.process.stop();
        return true;
      } catch {
        // What the dead one held (memory, its registration) may take a moment to be let go.
        this.losses.push(Date.now());
        await pause(1_000);
      }
    }
    return this.isAsked();
  }

  private isAsked(): boolean {
    return this.asked;
  }
}
