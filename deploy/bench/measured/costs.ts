import { cpuMsOf } from './cost-of.js';
import type { EnginePids } from './engine-pids.js';
import type { SplitHub } from './start-split.js';

const doors = ['intake-sms', 'intake-social'] as const;

/** `IntakeSms` of `intake-sms`. */
const camel = (name: string) =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** What each process takes of the processors meanwhile, and how long the doors' threads keep others waiting. */
export class Costs {
  private readonly pids: Readonly<Record<string, number>>;
  private before: Readonly<Record<string, number>> = {};
  private beganMs = 0;

  constructor(
    private readonly hub: SplitHub,
    engines: EnginePids,
  ) {
    this.pids = { ...hub.pids, ...engines };
  }

  async begin(): Promise<void> {
    // Read once, it counts from there.
    await Promise.all(doors.map((door) => this.loopDelayMs(door)));
    this.before = this.used();
    this.beganMs = performance.now();
  }

  /** Processors, and milliseconds. */
  async end(): Promise<Record<string, number>> {
    const [after, tookMs] = [this.used(), performance.now() - this.beganMs];
    const shares = Object.entries(after).map(([name, ms]) => [
      `processors${camel(name)}`,
      (ms - (this.before[name] ?? 0)) / tookMs,
    ]);
    const delays = await Promise.all(
      doors.map(async (door) => [`loopDelayMsP99${camel(door)}`, await this.loopDelayMs(door)] as const),
    );
    return Object.fromEntries([...shares, ...delays]) as Record<string, number>;
  }

  /** The bench started all the others, so of its own family it counts itself alone. */
  private used(): Record<string, number> {
    const { user, system } = process.cpuUsage();
    const others = Object.entries(this.pids).map(([name, pid]) => [name, cpuMsOf(pid)]);
    return { ...(Object.fromEntries(others) as Record<string, number>), bench: (user + system) / 1000 };
  }

  private async loopDelayMs(door: (typeof doors)[number]): Promise<number> {
    const shown = await (await fetch(`${this.hub.of(door).url}/metrics`)).text();
    return Number(/^nodejs_eventloop_lag_p99_seconds(?:\{.*\})? (\S+)/m.exec(shown)?.[1]) * 1000;
  }
}
