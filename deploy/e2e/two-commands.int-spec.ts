import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Home } from '../local/engines/home.js';
import { projectFile } from '../local/project-root.js';
import { eventually } from '#libs/testing';
import { z } from 'zod';
import { track } from './a-citizen.js';
import { environmentOf, handled, npm } from './a-handle.js';
import { HubUnderTest, untilReady } from './a-hub.js';

/** Whatever leaves this machine ends at a port where nobody listens: npm, Maven, and Node's own requests. */
const nobody = 'http://127.0.0.1:9';
const withoutNetwork = {
  ...{ HTTP_PROXY: nobody, HTTPS_PROXY: nobody, NO_PROXY: '127.0.0.1,localhost', NODE_USE_ENV_PROXY: '1' },
  ...{ npm_config_registry: nobody, npm_config_offline: 'true' },
  MAVEN_OPTS: '-Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=9 -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=9',
};

/** One hub from `npm start` to `npm run reset`; each test goes on where the one before ended. */
describe('a hub that somebody starts at a terminal', () => {
  const home = new Home(join(mkdtempSync(join(tmpdir(), 'salur-terminal-')), 'home'));
  let foreground: ChildProcess;
  let hub: HubUnderTest;

  const start = async (environment: Record<string, string>): Promise<void> => {
    foreground = spawn('npm', ['start'], { cwd: projectFile(), env: environmentOf({ home, environment }) });
    hub = new HubUnderTest(await untilReady(foreground));
  };

  beforeAll(() => start({ SALUR_HOST: '0.0.0.0', SALUR_PORT: '0' }), 180_000);
  afterAll(async () => {
    await npm('stop', { home });
    await npm('run reset -- --yes', { home });
    rmSync(join(home.path, '..'), { recursive: true, force: true });
  }, 90_000);

  it('answers at every address of this machine when told to, and what stands around it does not', async () => {
    const elsewhere = (url: string) => url.replace('127.0.0.1', '127.0.0.2');
    expect((await fetch(`${elsewhere(hub.url)}/health/ready`)).status).toBe(200);
    await expect(fetch(`${elsewhere(hub.phoneUrl)}/phone`)).rejects.toThrow('fetch failed');
  });

  it('ends by `npm stop`, in order', async () => {
    const ended = once(foreground, 'exit');
    expect(await npm('stop', { home })).toEqual({ code: 0, said: 'Salur has stopped.', complained: '' });
    expect(await ended).toEqual([0, null]);
    await expect(fetch(hub.url)).rejects.toThrow('fetch failed');
  }, 60_000);

  it('is not there to be stopped again', async () => {
    expect(await npm('stop', { home })).toMatchObject({ code: 0, said: `No hub runs from ${home.path}.` });
  });

  it('starts again from what it keeps where no network is, and takes the complaint that it says how to file', async () => {
    await expect(
      npm('view typescript version', { home, environment: { ...withoutNetwork, npm_config_fetch_retries: '0' } }),
    ).resolves.not.toMatchObject({ code: 0 });
    await start({ ...withoutNetwork, SALUR_PORT: '0' });
    const { said } = await handled('sh', ['-c', /^ *curl[^]*?'\n/m.exec(hub.said)?.[0] ?? ''], { home });
    const { code } = z.object({ code: z.string() }).parse(JSON.parse(said));
    await eventually(async () => (await track(hub, code)).holder?.includes('PLN'), 'the complaint is with PLN');
    expect(await npm('stop', { home })).toMatchObject({ code: 0 });
  }, 180_000);

  it.each([
    { typed: 'no\n', why: 'the answer is no' },
    { typed: 'y\n', why: 'the answer is not the whole word' },
    { typed: '', why: 'nobody answers' },
  ])('is kept by `npm run reset` when $why', async ({ typed }) => {
    const kept = await npm('run reset', { home, typed });
    expect(kept.said).toContain(`Forget all data in ${home.path}?`);
    expect(kept).toMatchObject({
      code: 1,
      complained: 'Nothing is forgotten. Where nobody can be asked: `npm run reset -- --yes`.',
    });
    expect(existsSync(home.file('secrets.json'))).toBe(true);
  });

  it('is forgotten by `npm run reset` when the answer is yes', async () => {
    const forgotten = await npm('run reset', { home, typed: 'yes\n' });
    expect(forgotten).toMatchObject({ code: 0, complained: '' });
    expect(forgotten.said).toContain('All data are forgotten.');
    expect(existsSync(home.path)).toBe(false);
    expect(await npm('run reset', { home })).toMatchObject({
      code: 0,
      said: `There is nothing to forget in ${home.path}.`,
    });
  });
});
