import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Shutdown } from '#libs/runtime';
import { LapseQuestions } from '../questions/lapse-questions.js';

const everyMs = 2_000;
/** After trouble with the database it looks less often. */
const afterTroubleMs = 10_000;

/**
 * What happens at the router without anybody doing anything. No timer is set for a question or a job: what was due while nobody
 * looked is found by the next look, and of several processes that look each takes what no other has.
 */
@Injectable()
export class RunUpkeep implements OnApplicationBootstrap {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly lapseQuestions: LapseQuestions,
    private readonly log: Log,
    private readonly shutdown: Shutdown,
  ) {}

  onApplicationBootstrap(): void {
    this.shutdown.register('work', 'router upkeep', () => this.stop());
    this.lookAfter(everyMs);
  }

  async look(): Promise<void> {
    await this.lapseQuestions.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  private lookAfter(pauseMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.looking = this.lookOnce();
    }, pauseMs);
  }

  private async lookOnce(): Promise<void> {
    try {
      await this.look();
      this.lookAfter(everyMs);
    } catch (error) {
      this.log.warn({ service: 'router', error }, 'The upkeep of the router failed; it is tried again');
      this.lookAfter(afterTroubleMs);
    }
  }
}
