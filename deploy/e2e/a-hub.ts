import { spawn } from 'node:child_process';
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

const root = join(import.meta.dirname, '..', '..');

export async function aHub(): Promise<HubUnderTest> {
  const home = mkdtempSync(join(tmpdir(), 'salur-e2e-'));
  const environment = { ...process.env, SALUR_HOME: home, SALUR_PORT: '0' };
  // The engines of the integration tests are not this hub's: it brings its own, as a newcomer's would.
  for (const name of ['DATABASE_URL', 'KAFKA_BROKERS']) Reflect.deleteProperty(environment, name);
  const hub = spawn(process.execPath, [join(root, 'dist/deploy/local/start.js')], { cwd: root, env: environment });
  let said = '';
  const hear = (chunk: Buffer) => (said += chunk.toString());
  hub.stdout.on('data', hear);
  hub.stderr.on('data', hear);
  const url = await new Promise<string>((resolve, reject) => {
    hub.stdout.on('data', () => {
      const ready = /^Salur is ready at (\S+)/m.exec(said)?.[1];
      if (ready) resolve(ready);
    });
    hub.once('exit', () => {
      reject(new Error(`The hub ended before it was ready:\n${said}`));
    });
  });
  return {
    url,
    phoneUrl: new URL(/Phone\s+(\S+)/.exec(said)?.[1] ?? url).origin,
    passwordOf: (login) => new RegExp(`${login}\\s+(\\S+)`).exec(said)?.[1] ?? '',
    async stop() {
      const ended = once(hub, 'exit');
      hub.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
