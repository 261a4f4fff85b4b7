import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Metrics, Repeat, Shutdown } from '#libs/runtime';
import { Challenges } from './challenges.js';
import { XEnv } from './x.env.js';

const lookMs = 60_000;
/** X asks every hour or so, and shuts a webhook that it could not ask for about a day. */
const longestSilenceMs = 24 * 3_600_000;

/**
 * Calls for a person when X has asked nothing for a day: it has most likely shut the webhook, and what people write there is lost
 * without anything being amiss here. The door works as well as ever, so readiness says nothing of it.
 */
@Injectable()
export class WatchChallenges implements OnApplicationBootstrap {
  private isSilent = false;

  constructor(
    private readonly env: XEnv,
    private readonly challenges: Challenges,
    private readonly metrics: Metrics,
    private readonly log: Log,
    private readonly shutdown: Shutdown,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.env.settings) return;
    const work = {
      service: 'intake-social',
      name: 'watch over challenges of X',
      everyMs: lookMs,
      afterTroubleMs: lookMs,
    };
    new Repeat({ ...work, run: () => this.look() }, this.log, this.shutdown).start();
  }

  async look(): Promise<void> {
    const { settings } = this.env;
    if (!settings) return;
    const silenceMs = await this.challenges.silenceMs(settings.accountId);
    this.metrics
      .gauge({ name: 'salur_x_challenge_age_seconds', help: 'Since X last asked whether we hold the secret' })
      .set(silenceMs / 1_000);
    const isSilent = silenceMs > longestSilenceMs;
    if (isSilent && !this.isSilent)
      this.log.error(
        { hours: Math.floor(silenceMs / 3_600_000) },
        'X has not asked for our secret for a day: look whether its webhook is still registered',
      );
    this.isSilent = isSilent;
  }
}
