import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serviceNames } from '#libs/contracts';
import { eventually } from '#libs/testing';
import { z } from 'zod';
import { Home } from '../local/engines/home.js';
import { kafkaIsMissing } from '../local/engines/kafka-jars.js';
import { takeLock } from '../local/hub-lock.js';
import { projectFile } from '../local/project-root.js';
import { fileOnWeb, track } from './a-citizen.js';
import { handled, npm } from './a-handle.js';
import { homeOfTheHub, theHub } from './a-hub.js';
import { logsOfTheHub } from './secrets-of-the-hub.js';

const count = z.number().int().nonnegative();
/** Exactly this, so that whoever reads it by a script is told of every change here. */
const status = z.strictObject({
  ready: z.boolean(),
  services: z.array(z.strictObject({ name: z.string(), ready: z.boolean(), lag: count })),
  outbox: z.strictObject({ pending: count, oldestSeconds: count }),
  parkedKeys: count,
  clocks: z.strictObject({ armed: count, due: count }),
  messages: z.strictObject({ waiting: count, parked: count }),
  notices: z.strictObject({ underWay: count, inDoubt: count, overdue: count, failedToday: count }),
});
const session = z.strictObject({
  url: z.string(),
  cookie: z.string(),
  csrfToken: z.string(),
  role: z.string(),
  institution: z.string(),
  name: z.string(),
  endsAt: z.iso.datetime(),
});

describe('at the terminal, beside a hub that runs', () => {
  const hub = theHub();
  const home = homeOfTheHub();
  const readme = readFileSync(projectFile('README.md'), 'utf8');
  const empty = new Home(mkdtempSync(join(tmpdir(), 'salur-terminal-')));
  // Whatever a handle has to build is built before; its words on that are none of these.
  beforeAll(() => npm('run build', { home: empty }), 120_000);
  afterAll(() => {
    rmSync(empty.path, { recursive: true });
  });

  const answers = (host: string, url: string): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect({ host, port: Number(new URL(url).port) });
      const end = (answered: boolean) => () => {
        socket.destroy();
        resolve(answered);
      };
      socket.once('connect', end(true)).once('error', end(false));
    });

  it('a second `npm start` says where the first one is', async () => {
    expect(await npm('start', { home })).toEqual({
      code: 1,
      said: '',
      complained: `Salur is already running: ${hub.url}. End it with \`npm stop\`, or set SALUR_HOME and SALUR_PORT for a second one.`,
    });
  });

  it('a hub that is wished on the same port is told to take another', async () => {
    const { port } = new URL(hub.url);
    const refused = await npm('start', { home: empty, environment: { SALUR_PORT: port } });
    expect(refused.code).toBe(1);
    expect(refused.complained).toBe(
      `Port ${port} on 127.0.0.1 is taken by another program: set SALUR_PORT to a free one.`,
    );
  });

  it('a start without Docker and Java says in one sentence what to install', async () => {
    const nothing = { PATH: empty.path, JAVA_HOME: '', DATABASE_URL: process.env['DATABASE_URL'] ?? '' };
    const start = [join(import.meta.dirname, '../local/npm-start.mjs')];
    const { code, complained } = await handled(process.execPath, start, { home: empty, environment: nothing });
    expect({ code, complained }).toEqual({ code: 1, complained: kafkaIsMissing });
  });

  it('neither the hub nor what stands around it listens to anybody but this machine', async () => {
    const others = (['hubMail', 'playgroundMail', 'smsc'] as const).map(
      (name) => `tcp://127.0.0.1:${home.rememberedPort(name)}`,
    );
    // Whoever listens to every address of a machine answers at the second one too.
    for (const url of [hub.url, hub.phoneUrl, ...others]) {
      expect([await answers('127.0.0.1', url), await answers('127.0.0.2', url)]).toEqual([true, false]);
    }
  });

  it('`npm run status` tells of every service, in one object for a script', async () => {
    // A hub that is pressed may for a moment not be ready, and says so.
    await eventually(
      async () => {
        const { code, said } = await npm('run status -- --json', { home });
        const read = status.parse(JSON.parse(said));
        expect({ code, ready: read.ready }).toEqual({ code: 0, ready: true });
        expect(read.services.map(({ name }) => name)).toEqual(serviceNames);
        expect(read.services.filter(({ ready }) => !ready)).toEqual([]);
      },
      'every service is ready',
      { withinMs: 60_000 },
    );
  }, 120_000);

  it('`npm run status` is not ready where no hub is, and gives the object all the same', async () => {
    const { code, said } = await npm('run status -- --json', { home: empty });
    expect({ code, ready: status.parse(JSON.parse(said)).ready }).toEqual({ code: 1, ready: false });
    expect(await npm('run status', { home: empty })).toMatchObject({ said: `No hub runs from ${empty.path}.` });
  });

  it('`npm run status` gives the object, and the reason beside it, when an engine does not answer', async () => {
    const environment = {
      SALUR_PUBLIC_URL: hub.url,
      DATABASE_URL: 'postgres://nobody@127.0.0.1:9/salur',
      KAFKA_BROKERS: process.env['KAFKA_BROKERS'] ?? '',
    };
    const { code, said, complained } = await npm('run status -- --json', { home: empty, environment });
    expect({ code, ready: status.parse(JSON.parse(said)).ready }).toEqual({ code: 1, ready: false });
    expect(complained).toContain(`The engines of ${hub.url} do not answer: `);
  });

  it('a hub that still starts is told of as that', async () => {
    const starting = new Home(join(empty.path, 'starting')).create();
    takeLock(starting);
    expect(await npm('run status', { home: starting })).toMatchObject({
      said: `A hub is starting in ${starting.path}.`,
    });
  });

  it.each([
    { wished: new URL(hub.url).port, says: /^Port \d+ on 127\.0\.0\.1 is taken by another program/ },
    { wished: 'lapor', says: /^SALUR_PORT=lapor is not a port\.$/ },
  ])('`npm run start:service` on port $wished is refused with a sentence', async ({ wished, says }) => {
    const environment = { SALUR_PORT: wished };
    const { code, complained } = await npm('run start:service -- desk', { home: empty, environment });
    expect(code).toBe(1);
    expect(complained).toMatch(says);
  });

  it.each([
    { told: 'the hub prints', line: /^ *curl[^]*?'\n/m.exec(hub.said)?.[0] ?? '' },
    {
      told: 'the README shows',
      line: /^curl[^]*?'\n/m.exec(readme)?.[0].replace('http://localhost:8080', hub.url) ?? '',
    },
  ])('the line that $told to try it files a complaint', async ({ line }) => {
    const { code, said } = await handled('sh', ['-c', line], { home });
    const filed = z.object({ code: z.string(), statusUrl: z.string() }).parse(JSON.parse(said));
    expect(code).toBe(0);
    expect(filed.statusUrl).toContain(hub.url);
    await eventually(async () => {
      expect((await track(hub, filed.code)).holder).toContain('PLN');
    }, 'the complaint is with PLN');
  });

  it('`npm run reset` leaves a hub alone that runs', async () => {
    const refused = await npm('run reset -- --yes', { home });
    expect(refused).toEqual({
      code: 1,
      said: '',
      complained: `A hub runs from ${home.path} at ${hub.url}: end it first with \`npm stop\`.`,
    });
  });

  it('every handle tells how to call it, and does nothing', async () => {
    const handles = [
      'start',
      'stop',
      'run status',
      'run reset',
      'run start:service',
      'run token',
      'run demo',
      'run replay',
    ];
    const told = await Promise.all(handles.map((handle) => npm(`${handle} -- --help`, { home: empty })));
    expect(told.map(({ code, complained }) => ({ code, complained }))).toEqual(
      handles.map(() => ({ code: 0, complained: '' })),
    );
    expect(handles.filter((handle, at) => !told[at]?.said.startsWith(`npm ${handle}`))).toEqual([]);
  }, 180_000);

  describe('`npm run token`', () => {
    const token = (args: string, where = home) => npm(`run token -- ${args}`, { home: where });
    const sessionFor = async (args: string) => session.parse(JSON.parse((await token(`${args} --json`)).said));

    it('lets a script act as an officer of an institution, and says for how long', async () => {
      const { code } = await fileOnWeb(hub, 'Listrik padam sejak kemarin malam di Sukamaju, PLN belum datang juga');
      const { url, cookie, csrfToken, ...more } = await sessionFor('--role officer --institution pln');
      expect(more).toMatchObject({ role: 'officer', institution: 'pln', name: 'Petugas PLN' });
      expect(Date.parse(more.endsAt) - Date.now()).toBeLessThanOrEqual(30 * 60_000);
      const found = await eventually(async () => {
        const answer = await fetch(`${url}/api/casework/cases?view=open&q=${code}`, { headers: { cookie } });
        const { items } = (await answer.json()) as { items: { id: string; code: string }[] };
        return items.find((one) => one.code === code);
      }, 'the case is in the inbox of PLN');
      const act = async (headers: Record<string, string>) => {
        const { headers: read } = await fetch(`${url}/api/casework/cases/${found.id}`, { headers: { cookie } });
        const etag = read.get('etag') ?? '';
        const acted = await fetch(`${url}/api/casework/cases/${found.id}/actions`, {
          method: 'POST',
          headers: { cookie, 'content-type': 'application/json', 'if-match': etag, ...headers },
          body: JSON.stringify({ action: 'take' }),
        });
        return acted.status;
      };
      expect([await act({}), await act({ 'x-csrf-token': csrfToken })]).toEqual([403, 200]);
    });

    it('makes somebody where no demonstration account is, with the place that the directory tells', async () => {
      const { url, cookie, name } = await sessionFor('--role coordinator --institution pertamina');
      expect(name).toMatch(/^Koordinator .*Pertamina/);
      const seen = await fetch(`${url}/api/desk/session`, { headers: { cookie } });
      expect(await seen.json()).toMatchObject({
        staff: { role: 'coordinator', institution: { code: 'pertamina', name: 'PT Pertamina (Persero)' } },
      });
    });

    it('prints the way to use it for a person', async () => {
      const { code, said } = await token('--role triage --institution bp-bumn');
      expect(code).toBe(0);
      const { said: answered } = await handled('sh', ['-c', /curl .*/.exec(said)?.[0] ?? ''], { home });
      expect(JSON.parse(answered)).toMatchObject({ staff: { role: 'triage' } });
    });

    it('leaves an entry, without the token', async () => {
      const { cookie, csrfToken } = await sessionFor('--role clerk --institution bp-bumn');
      const [last = ''] = readFileSync(home.log('token'), 'utf8').trim().split('\n').reverse();
      expect(JSON.parse(last)).toMatchObject({
        msg: 'an operator made a session',
        role: 'clerk',
        institution: 'bp-bumn',
      });
      const logs = logsOfTheHub();
      expect([cookie.split('=')[1] ?? '', csrfToken].filter((secret) => logs.includes(secret))).toEqual([]);
    });

    it('knows no institution that the directory does not know', async () => {
      const refused = await token('--role officer --institution nusantara --json');
      expect(refused).toEqual({
        ...{ code: 1, said: '' },
        complained: `There is no institution "nusantara" in the directory; ${hub.url}/api/directory/institutions lists them.`,
      });
    });

    it('needs the home of a hub that runs', async () => {
      const refused = await token('--role officer --institution pln', empty);
      expect(refused).toMatchObject({ code: 1, said: '' });
      expect(refused.complained).toBe(`No hub runs from ${empty.path}: \`npm start\` first, or set SALUR_HOME.`);
    });
  });
});
