import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Shutdown } from '#libs/runtime';
import { ForgetUploads } from '../files/forget-uploads.js';
import { MakeAnchors } from '../anchors/make-anchors.js';
import { SettleFollowers } from '../merging/settle-followers.js';
import { InheritCases } from '../succession/inherit-cases.js';
import { ResumePostponed } from './resume-postponed.js';

const everyMs = 20_000;

/** What happens to cases at an hour, without anybody doing anything. What was due while nobody looked is found by the next look. */
@Injectable()
export class DueWork implements OnApplicationBootstrap {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly resumePostponed: ResumePostponed,
    private readonly inheritCases: InheritCases,
    private readonly makeAnchors: MakeAnchors,
    private readonly forgetUploads: ForgetUploads,
    private readonly settleFollowers: SettleFollowers,
    private readonly shutdown: Shutdown,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.shutdown.register('work', 'casework due work', () => this.stop());
    this.lookLater();
  }

  private lookLater(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.looking = this.look().finally(() => {
        this.lookLater();
      });
    }, everyMs);
    this.timer.unref();
  }

  private async look(): Promise<void> {
    try {
      for (const work of [
        ...[this.settleFollowers, this.resumePostponed, this.inheritCases],
        ...[this.makeAnchors, this.forgetUploads],
      ])
        while (!this.stopped && (await work.run()) > 0);
    } catch (error) {
      this.log.warn({ error }, 'Due work of cases could not be done');
    }
  }

  /** From now on nothing happens by itself; what is happening is waited for. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
  }
}
