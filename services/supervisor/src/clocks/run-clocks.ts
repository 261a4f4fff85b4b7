import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Readiness, Shutdown, stopwatchMs } from '#libs/runtime';
import { FoldTallies } from '../tallies/fold-tallies.js';
import { ClaimFromFloor } from './claim-from-floor.js';
import { ClockMetrics } from './clock-metrics.js';
import { FireClocks } from './fire-clocks.js';
import { EscalateClocks } from '../escalations/escalate-clocks.js';
import { RecalculateClocks } from '../recalculations/recalculate-clocks.js';
import { ReconcileClocks } from '../reconciliations/reconcile-clocks.js';
import { RemindHolders } from './remind-holders.js';

const everyMs = 400;
/** After trouble with the database it looks less often. */
const afterTroubleMs = 3_000;
/** Every so many looks one goes without a floor, and changed rules are looked for. */
const sweepEvery = 12;
const recalculateAtOnce = 200;
const reconcileAtOnce = 500;
const foldAtOnce = 5_000;

/** What happens to clocks, and to what is counted of them, without anybody doing anything. */
@Injectable()
export class ClockWork {
  constructor(
    readonly fire: FireClocks,
    readonly remind: RemindHolders,
    readonly escalate: EscalateClocks,
    readonly recalculate: RecalculateClocks,
    readonly reconcile: ReconcileClocks,
    readonly fold: FoldTallies,
    readonly metrics: ClockMetrics,
  ) {}
}

/**
 * Looks again and again whether an instant of some clock is over. No timer is ever set for a clock: what was due while nobody
 * looked is found by the next look. Several processes may look at once, each claims what no other has.
 */
@Injectable()
export class RunClocks implements OnApplicationBootstrap {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private stopped = false;
  private looks = 0;
  private lastLookMs = stopwatchMs();
  private readonly passing: ClaimFromFloor;
  private readonly reminding: ClaimFromFloor;
  private readonly escalating: ClaimFromFloor;

  constructor(
    private readonly work: ClockWork,
    private readonly log: Log,
    private readonly readiness: Readiness,
    private readonly shutdown: Shutdown,
  ) {
    this.passing = new ClaimFromFloor((limit, floor, share) => work.fire.run(limit, floor, share));
    this.reminding = new ClaimFromFloor((limit, floor, share) => work.remind.run(limit, floor, share));
    this.escalating = new ClaimFromFloor((limit, floor, share) => work.escalate.run(limit, floor, share));
  }

  onApplicationBootstrap(): void {
    this.readiness.register('supervisor', 'clocks', () => stopwatchMs() - this.lastLookMs < 30_000);
    this.shutdown.register('work', 'supervisor clocks', () => this.stop());
    this.lookAfter(0);
  }

  /** One look at everything that may be due, begun after the one before, which holds what this one would pass over. */
  look(sweep: boolean): Promise<void> {
    const look = this.looking.then(() => this.lookAtAll(sweep));
    this.looking = look.catch(() => undefined);
    return look;
  }

  private async lookAtAll(sweep: boolean): Promise<void> {
    const goesOn = () => !this.stopped;
    await this.claimAll(sweep);
    // No clock waits for upkeep: whatever comes due between two batches of it is claimed between them.
    while (sweep && goesOn() && (await this.work.recalculate.run(recalculateAtOnce))) await this.betweenUpkeep();
    while (sweep && goesOn() && (await this.work.reconcile.run(reconcileAtOnce))) await this.betweenUpkeep();
    while (goesOn() && (await this.work.fold.run(foldAtOnce)) === foldAtOnce) await this.claimAll(false);
    this.lastLookMs = stopwatchMs();
    this.work.metrics.looked();
  }

  /** Upkeep may take minutes, in which the monitor must not be left with ever more changes to add by itself. */
  private async betweenUpkeep(): Promise<void> {
    await this.claimAll(false);
    await this.work.fold.run(foldAtOnce);
  }

  private async claimAll(sweep: boolean): Promise<void> {
    const goesOn = () => !this.stopped;
    this.work.metrics.saw('passed', await this.passing.drain(sweep, goesOn));
    this.work.metrics.saw('reminded', await this.reminding.drain(sweep, goesOn));
    this.work.metrics.saw('escalated', await this.escalating.drain(sweep, goesOn));
    this.lastLookMs = stopwatchMs();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  private lookAfter(pauseMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.lookOnce(), pauseMs);
  }

  private async lookOnce(): Promise<void> {
    try {
      await this.look(this.looks++ % sweepEvery === 0);
      this.lookAfter(everyMs);
    } catch (error) {
      this.log.warn({ service: 'supervisor', error }, 'Looking at the clocks failed; it is tried again');
      this.lookAfter(afterTroubleMs);
    }
  }
}
