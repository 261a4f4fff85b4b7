import { stopwatchMs } from '#libs/runtime';
import { WakeUp } from '../relay/wake-up.js';
import { ConsumerSession, type SessionParts } from './consumer-session.js';
import { isBrokerAway } from './is-broker-away.js';

export interface HostOptions {
  /** Called when the consumer crashes again and again though the broker is there: a fresh process is the cure then. */
  readonly giveUp: () => void;
  /** Before a crashed consumer is replaced; twice as long each time. */
  readonly firstPauseMs?: number;
}

const crashWindowMs = 300_000;
const mostCrashes = 5;
const usualFirstPauseMs = 250;
const longestPauseMs = 5_000;

/** Keeps one consumer of a service alive: builds it, watches it, replaces it. */
export class ConsumerHost {
  private session: ConsumerSession | undefined;
  private readonly pause = new WakeUp();
  private crashes: number[] = [];
  private stopping = false;
  private hasEverJoined = false;
  private life: Promise<void> | undefined;
  private readonly now: () => number;

  constructor(
    private readonly parts: SessionParts,
    private readonly options: HostOptions,
  ) {
    this.now = parts.stopwatchMs ?? stopwatchMs;
  }

  start(): void {
    this.life = this.live();
  }

  /** Joined, and at least an empty fetch within 30 seconds. */
  healthy(): boolean {
    const healthy = this.session?.healthy() ?? false;
    this.hasEverJoined ||= healthy;
    return healthy;
  }

  /** Whether it has come up at all. Later it may lose the broker for a while: that is no reason to refuse complaints. */
  hasCome(): boolean {
    return this.hasEverJoined || this.healthy();
  }

  /** Lets the chunk under way be committed, leaves the group. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.session?.stop();
    this.pause.wake();
    await this.life;
  }

  private async live(): Promise<void> {
    const { firstPauseMs = usualFirstPauseMs } = this.options;
    let failures = 0;
    while (!this.stopping) {
      this.session = new ConsumerSession(this.parts);
      const startedAt = this.now();
      const error = await this.session.run();
      if (error === null) return;
      failures = this.now() - startedAt > 60_000 ? 0 : failures + 1;
      this.parts.log.warn({ groupId: this.parts.groupId, error }, 'The consumer ended; another takes its place');
      if (!isBrokerAway(error) && this.crashedTooOften()) this.options.giveUp();
      await this.pause.sleep(Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(failures, 10)));
    }
  }

  private crashedTooOften(): boolean {
    const now = this.now();
    this.crashes = [...this.crashes.filter((at) => now - at < crashWindowMs), now];
    return this.crashes.length >= mostCrashes;
  }
}
