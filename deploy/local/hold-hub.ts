import { CannotStart, type Clock } from '#libs/runtime';
import { EngineFailure } from './engines/engine-failure.js';
import { Home } from './engines/home.js';
import { startLocalHub, type LocalHub } from './local-hub.js';
import { Terminal } from './terminal.js';
import { welcome } from './welcome.js';

/**
 * Starts a hub and holds it until somebody ends it: the same way out for Ctrl-C, `npm stop`, a closed terminal and the end
 * of npm. Another clock than the machine's is for tests that move the time.
 */
export async function holdHub(clock?: Clock): Promise<void> {
  const held = new HeldHub();
  await held.start(clock);
}

class HeldHub {
  private readonly terminal = new Terminal();
  private readonly home = new Home();
  private hub: LocalHub | null = null;
  private ending = false;

  async start(clock: Clock | undefined): Promise<void> {
    this.listen();
    try {
      const hub = await startLocalHub(this.home, this.terminal, clock);
      this.hub = hub;
      void hub.givenUp.then((engine) => {
        console.error(`${engine} ends again and again; see ${this.home.logs}.`);
        return this.end(1);
      });
      console.log(welcome(hub));
    } catch (error) {
      // A signal during the start is no fault of the start.
      if (this.ending) return;
      console.error(`\n${isInWords(error) ? error.message : describe(error)}\n`);
      process.exit(1);
    }
  }

  private listen(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      // Sent by a service of ours that cannot go on, it comes with the code of that.
      process.on(signal, () => void this.end(Number(process.exitCode ?? 0)));
    process.on('message', (word) => {
      if (word === 'end') void this.end(0);
    });
    // Killed by force there, so killed here as well: nothing of ours needs an orderly end to be whole.
    process.on('disconnect', () => process.exit(1));
    // A terminal that is gone must not turn the orderly end into a crash.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  }

  private async end(code: number): Promise<void> {
    if (this.ending) return;
    this.ending = true;
    this.terminal.note('stopping …');
    // Steps that are still under way end with the process; the engines' guardians see to the engines.
    await this.hub?.stop();
    leave(code);
  }
}

/** Whoever holds the terminal cannot see how this process ends: it is told. */
function leave(code: number): void {
  if (process.connected) process.send?.({ code }, () => process.exit(code));
  else process.exit(code);
}

const isInWords = (error: unknown): error is Error => error instanceof EngineFailure || error instanceof CannotStart;

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause
    ? `${error.stack ?? error.message}\nbecause: ${describe(error.cause)}`
    : (error.stack ?? error.message);
}
