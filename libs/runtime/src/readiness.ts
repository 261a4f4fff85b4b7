/** True when that part can do its work now. A check that throws or takes longer than two seconds counts as false. */
export type ReadinessCheck = () => boolean | Promise<boolean>;

export interface ReadinessReport {
  readonly ready: boolean;
  readonly services: readonly { name: string; ready: boolean; failing: string[] }[];
}

const patienceMs = 2_000;

/** Services register what must hold before they take work: `readiness.register('casework', 'database', () => …)`. */
export class Readiness {
  private readonly checks = new Map<string, Map<string, ReadinessCheck>>();
  private stopping = false;

  register(service: string, what: string, check: ReadinessCheck): void {
    const checks = this.checks.get(service) ?? new Map<string, ReadinessCheck>();
    checks.set(what, check);
    this.checks.set(service, checks);
  }

  /** From now on nobody should send new work here: the first step of stopping. */
  off(): void {
    this.stopping = true;
  }

  async report(): Promise<ReadinessReport> {
    const services = await Promise.all(
      [...this.checks].map(async ([name, checks]) => {
        const outcomes = await Promise.all(
          [...checks].map(async ([what, check]) => ({ what, holds: await ask(check) })),
        );
        const failing = outcomes.filter(({ holds }) => !holds).map(({ what }) => what);
        if (this.stopping) failing.push('stopping');
        return { name, ready: failing.length === 0, failing };
      }),
    );
    return { ready: !this.stopping && services.every(({ ready }) => ready), services };
  }
}

async function ask(check: ReadinessCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, patienceMs);
  });
  try {
    return await Promise.race([Promise.resolve(check()), tooLate]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
