import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { projectFile } from '../../local/project-root.js';

interface Wish {
  /** Compiled, below `dist`. */
  readonly file: string;
  readonly port: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const restMs = 500;

/** A service in a process of its own that is started again on the same port whenever it ends, as an orchestrator does it. */
export class KeptService {
  private child: ChildProcess | undefined;
  private wanted = false;
  private life: Promise<void> = Promise.resolve();

  constructor(private readonly wish: Wish) {}

  get url(): string {
    return `http://127.0.0.1:${this.wish.port}`;
  }

  start(): void {
    this.wanted = true;
    this.life = this.keep();
  }

  /** Whoever ended already gets no signal. */
  signal(name: NodeJS.Signals): void {
    this.child?.kill(name);
  }

  async isReady(): Promise<boolean> {
    const asked = fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    return asked.then(({ ok }) => ok).catch(() => false);
  }

  /** Ends it for good, or until it is started again. */
  async stop(): Promise<void> {
    this.wanted = false;
    this.signal('SIGCONT');
    this.signal('SIGTERM');
    const force = setTimeout(() => {
      this.signal('SIGKILL');
    }, 30_000);
    await this.life;
    clearTimeout(force);
  }

  private isWanted(): boolean {
    return this.wanted;
  }

  private async keep(): Promise<void> {
    while (this.isWanted()) {
      const child = spawn(
        process.execPath,
        ['--import=./libs/runtime/stacks-by-source.mjs', projectFile('dist', this.wish.file)],
        {
          env: { ...process.env, ...this.wish.environment, SALUR_PORT: String(this.wish.port) },
          stdio: 'ignore',
        },
      );
      this.child = child;
      const endWithUs = () => child.kill('SIGKILL');
      process.once('exit', endWithUs);
      await once(child, 'exit');
      process.off('exit', endWithUs);
      if (this.isWanted()) await pause(restMs);
    }
  }
}
