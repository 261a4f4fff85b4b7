import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A whole hub in a home of its own, started by the same program as `npm start`. */
export interface HubUnderTest {
  readonly url: string;
  readonly phoneUrl: string;
  passwordOf(login: string): string;
  stop(): Promise<void>;
}

/** A hub whose clock the test moves. */
export interface MovableHub extends HubUnderTest {
  itIsNow(instant: string): Promise<void>;
}

const root = join(import.meta.dirname, '..', '..');

export const aHub = async (): Promise<HubUnderTest> => new Hub().start('dist/deploy/local/start.js');

export const aMovableHub = async (startsAt: string): Promise<MovableHub> =>
  new Hub().start('dist/deploy/e2e/movable-hub.js', startsAt);

class Hub implements MovableHub {
  url = '';
  phoneUrl = '';
  private readonly home = mkdtempSync(join(tmpdir(), 'salur-e2e-'));
  private process: ChildProcess | undefined;
  private said = '';

  async start(program: string, ...args: string[]): Promise<this> {
    const environment = { ...process.env, SALUR_HOME: this.home, SALUR_PORT: '0' };
    // The engines of the integration tests are not this hub's: it brings its own, as a newcomer's would.
    for (const name of ['DATABASE_URL', 'KAFKA_BROKERS']) Reflect.deleteProperty(environment, name);
    // The channel ends the hub with the tests, however they end.
    const child = spawn(process.execPath, [join(root, program), ...args], {
      ...{ cwd: root, env: environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.process = child;
    this.url = await new Promise<string>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        this.said += chunk.toString();
        const ready = /^Salur is ready at (\S+)/m.exec(this.said)?.[1];
        if (ready) resolve(ready);
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.once('exit', () => {
        reject(new Error(`The hub ended before it was ready:\n${this.said}`));
      });
    });
    this.phoneUrl = new URL(/Phone\s+(\S+)/.exec(this.said)?.[1] ?? this.url).origin;
    return this;
  }

  passwordOf(login: string): string {
    return new RegExp(`${login}\\s+(\\S+)`).exec(this.said)?.[1] ?? '';
  }

  async itIsNow(instant: string): Promise<void> {
    if (!this.process) throw new Error('There is no hub');
    const moved = once(this.process, 'message');
    this.process.send({ now: instant });
    await moved;
  }

  async stop(): Promise<void> {
    if (!this.process) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    await ended;
    rmSync(this.home, { recursive: true, force: true });
  }
}
