import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Home } from '../local/engines/home.js';
import { postgresPlaceOf } from '../local/engines/postgres-place.js';
import { projectFile } from '../local/project-root.js';

/** A whole hub, known by what it said when it was ready. */
export class HubUnderTest {
  readonly url: string;
  readonly phoneUrl: string;

  constructor(readonly said: string) {
    this.url = readyAt(said) ?? '';
    this.phoneUrl = new URL(/Phone\s+(\S+)/.exec(said)?.[1] ?? this.url).origin;
  }

  passwordOf(login: string): string {
    return new RegExp(`${login}\\s+(\\S+)`).exec(this.said)?.[1] ?? '';
  }
}

/**
 * The hub that was started with the engines, for every file that needs none of its own: each keeps to its own complaints,
 * telephones and institutions, whatever the others do.
 */
export function theHub(): HubUnderTest {
  const said = process.env['SALUR_HUB_OF_TESTS'];
  if (!said) throw new Error('There is no hub: is this project without the global setup start-the-hub.ts?');
  return new HubUnderTest(said);
}

/** The folder of that hub: its secrets, its logs, and where it is. */
export const homeOfTheHub = (): Home => new Home(process.env['SALUR_HOME_OF_TESTS']);

/** A hub in a home of its own, started by the same program as `npm start`. */
export const aHub = (): Promise<OwnHub> => OwnHub.start('dist/deploy/local/start.js');

/** A hub whose clock the test moves. */
export const aMovableHub = (startsAt: string): Promise<OwnHub> =>
  OwnHub.start('dist/deploy/e2e/movable-hub.js', startsAt);

export class OwnHub extends HubUnderTest {
  private constructor(
    said: string,
    private readonly process: ChildProcess,
    readonly home: Home,
  ) {
    super(said);
  }

  static async start(program: string, ...args: string[]): Promise<OwnHub> {
    const home = new Home(mkdtempSync(join(tmpdir(), 'salur-e2e-')));
    const env = { ...process.env, SALUR_HOME: home.path, SALUR_PORT: '0' };
    // The engines of the integration tests are not this hub's: it brings its own, as a newcomer's would.
    for (const name of ['DATABASE_URL', 'KAFKA_BROKERS']) Reflect.deleteProperty(env, name);
    // The channel ends the hub with the tests, however they end.
    const child = spawn(process.execPath, [projectFile(program), ...args], {
      ...{ cwd: projectFile(), env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    return new OwnHub(await untilReady(child), child, home);
  }

  async itIsNow(instant: string): Promise<void> {
    const moved = once(this.process, 'message');
    this.process.send({ now: instant });
    await moved;
  }

  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    await ended;
    for (const place of [postgresPlaceOf(this.home), this.home.path]) rmSync(place, { recursive: true, force: true });
  }
}

const readyAt = (said: string) => /^Salur is ready at (\S+)/m.exec(said)?.[1];

/** What a hub has said until it was ready, by whatever it was started. */
export function untilReady(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (readyAt(said)) resolve(said);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => {
      reject(new Error(`The hub ended before it was ready:\n${said}`));
    });
  });
}
