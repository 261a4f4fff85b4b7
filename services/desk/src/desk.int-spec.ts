import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newMasterKey, vaultDatabase } from '#libs/vault';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accessDatabase, provisionStaff, sessionCookie, signInCookie } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import { MovableClock, SilentLog, startHub, SystemClock, type Hub } from '#libs/runtime';
import { aDatabaseFor } from '#libs/testing';
import { Provider } from 'oidc-provider';
import { DeskModule } from './desk.module.js';

const callback = 'http://localhost:8080/api/desk/callback';
const clock = new MovableClock(new Date('2026-11-23T02:00:00Z'));
const officerId = uuidV7();
let account = 'petugas-pln';
/** How often somebody has typed a password at the provider, each time later by its clock than before. */
let typed = 0;
const firstTypedAt = Math.floor(new SystemClock().now().getTime() / 1_000);
/** What the provider does not heed of what it is asked; of neither of these it does not tell when a password was typed. */
let ignored: readonly ('prompt' | 'max_age')[] = [];
/** What has been started, so that a failing start still ends the rest. */
const afterwards: (() => unknown)[] = [];

/** A real OpenID provider that signs in whoever asks, as the account of the moment, and knows them by its cookie from then on. */
async function startProvider(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'salur', client_secret: 'trial-secret', redirect_uris: [callback] }],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: 'salur', accountId: oidc.session?.accountId ?? account });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  const handle = provider.callback();
  server.on('request', (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer);
    if (!pathname.startsWith('/interaction/')) {
      for (const one of ignored) searchParams.delete(one);
      request.url = pathname === '/auth' ? `${pathname}?${searchParams.toString()}` : (request.url ?? '/');
      return void handle(request, response);
    }
    typed += 1;
    const login = { accountId: account, ts: firstTypedAt + typed };
    return void provider.interactionFinished(request, response, { login });
  });
  afterwards.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return issuer;
}

/** A browser as far as signing in needs one: it keeps cookies per site and follows redirects. */
class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  cookie(name: string): string | undefined {
    return this.jar(hub.url).get(name);
  }

  forget(address: string): void {
    this.jars.delete(new URL(address).origin);
  }

  async ask(address: string, init: RequestInit = {}): Promise<Response> {
    const jar = this.jar(address);
    const headers = new Headers(init.headers);
    headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(address, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  /** Where a person ends who opens this address. */
  async open(address: string): Promise<string> {
    for (let here = address, hops = 0; hops < 10; hops += 1) {
      // The public address of the hub, which here is on another port.
      const response = await this.ask(here.replace('http://localhost:8080', hub.url));
      const next = response.headers.get('location');
      if (next === null) return here;
      here = new URL(next, here).href;
      if (new URL(here).pathname.startsWith('/desk')) return here.replace(new URL(here).origin, '');
    }
    throw new Error('Nothing but redirects');
  }

  private jar(address: string): Map<string, string> {
    const { origin } = new URL(address);
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    return jar;
  }
}

function aMasterKey(): string {
  const home = mkdtempSync(join(tmpdir(), 'salur-desk-'));
  afterwards.push(() => {
    rmSync(home, { recursive: true, force: true });
  });
  writeFileSync(join(home, 'master-key'), newMasterKey());
  return join(home, 'master-key');
}

let hub: Hub;
let browser: Browser;

beforeAll(async () => {
  const database = await aDatabaseFor([vaultDatabase, accessDatabase]);
  afterwards.push(() => database.drop());
  const db = await database.open(accessDatabase);
  afterwards.push(() => db.destroy());
  await provisionStaff(db, [
    {
      id: officerId,
      subject: 'petugas-pln',
      name: 'Petugas PLN',
      role: 'officer',
      institution: 'pln',
      institutionName: 'PT PLN (Persero)',
      path: 'bp-bumn/pln/',
    },
  ]);
  const environment = {
    ...database.environment,
    SALUR_MASTER_KEY_FILE: aMasterKey(),
    OIDC_ISSUER: await startProvider(),
    OIDC_CLIENT_ID: 'salur',
    OIDC_CLIENT_SECRET: 'trial-secret',
    SALUR_PUBLIC_URL: 'http://localhost:8080',
  };
  hub = await startHub({ services: [DeskModule], port: 0, environment, clock, name: 'desk', log: new SilentLog() });
  afterwards.push(() => hub.stop());
});
afterAll(async () => {
  for (const end of afterwards.reverse()) await end();
});
beforeEach(() => {
  account = 'petugas-pln';
  ignored = [];
  browser = new Browser();
});

const signIn = (to = '/desk/inbox?view=mine') =>
  browser.open(`${hub.url}/api/desk/sign-in?to=${encodeURIComponent(to)}`);
const session = () => browser.ask(`${hub.url}/api/desk/session`);
async function signOut(): Promise<Response> {
  const { csrfToken } = (await (await session()).json()) as { csrfToken: string };
  const headers = { 'content-type': 'application/json', 'x-csrf-token': csrfToken };
  return browser.ask(`${hub.url}/api/desk/sign-out`, { method: 'POST', headers, body: '{}' });
}

describe('signing in to the desk', () => {
  it('leads through the identity provider to the page that was wanted', async () => {
    expect(await signIn()).toBe('/desk/inbox?view=mine');
    expect(browser.cookie(sessionCookie)).toMatch(/^[\w-]{43}$/);
    expect(browser.cookie(signInCookie)).toBeUndefined();
  });

  it('never leads to a page of somebody else', async () => {
    expect(await signIn('https://elsewhere.example/desk/')).toBe('/desk/');
  });

  it('tells an account that is not registered, instead of an error page', async () => {
    account = 'orang-lain';
    expect(await signIn()).toBe('/desk/sign-in?problem=staff.unknown');
    expect(browser.cookie(sessionCookie)).toBeUndefined();
  });

  it('takes nobody whose browser did not begin', async () => {
    expect(await browser.open(`${hub.url}/api/desk/callback?code=x&state=y`)).toBe(
      '/desk/sign-in?problem=sign-in.refused',
    );
  });

  it('gives a new session each time, and ends the one before', async () => {
    await signIn();
    const before = browser.cookie(sessionCookie);
    await signIn();
    expect(browser.cookie(sessionCookie)).not.toBe(before);
    const old = await fetch(`${hub.url}/api/desk/session`, { headers: { cookie: `${sessionCookie}=${before}` } });
    expect(old.status).toBe(401);
  });
});

describe('the session', () => {
  it('is nobody at first', async () => {
    const response = await session();
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it("says who is there, the token of their calls, and the hub's time", async () => {
    await signIn();
    const response = await session();
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({
      staff: {
        id: officerId,
        name: 'Petugas PLN',
        role: 'officer',
        institution: { code: 'pln', name: 'PT PLN (Persero)' },
      },
      csrfToken: expect.stringMatching(/^[\w-]{43}$/),
      now: clock.now().toISOString(),
    });
  });

  it('is not ended by a page of somebody else', async () => {
    await signIn();
    expect((await browser.ask(`${hub.url}/api/desk/sign-out`, { method: 'POST' })).status).toBe(403);
    expect((await session()).status).toBe(200);
  });

  it('ends for good when the person signs out', async () => {
    await signIn();
    const token = browser.cookie(sessionCookie);
    expect((await signOut()).status).toBe(204);
    expect(browser.cookie(sessionCookie)).toBeUndefined();
    const after = await fetch(`${hub.url}/api/desk/session`, { headers: { cookie: `${sessionCookie}=${token}` } });
    expect(after.status).toBe(401);
  });
});

describe('whoever sits down next at the same computer', () => {
  /** How often a password is typed meanwhile. */
  async function typings(run: () => Promise<unknown>): Promise<number> {
    const before = typed;
    await run();
    return typed - before;
  }

  it.each([
    { after: 'a sign-out', signsOut: true, shut: false, minutes: 0 },
    { after: 'half an hour in which nobody did anything', signsOut: false, shut: false, minutes: 30 },
    { after: 'half an hour with the browser shut', signsOut: false, shut: true, minutes: 30 },
  ])(
    'is asked who they are after $after, though the provider knows its cookie',
    async ({ signsOut, shut, minutes }) => {
      await signIn();
      if (signsOut) await signOut();
      if (shut) browser.forget(hub.url);
      clock.advance(minutes * 60_000);
      expect(await typings(() => signIn())).toBe(1);
      expect((await session()).status).toBe(200);
    },
  );

  it('is not asked again while the session lives', async () => {
    await signIn();
    const twice = async () => [await signIn(), await signIn()];
    expect(await typings(twice)).toBe(0);
    await signOut();
    expect(await typings(() => signIn())).toBe(1);
  });

  it('is led to where they wanted to go after they were asked', async () => {
    await signIn();
    await signOut();
    expect(await signIn('/desk/letters')).toBe('/desk/letters');
  });

  it('is let in by no provider that does not ask again, nor by an address from which that was taken', async () => {
    await signIn();
    await signOut();
    ignored = ['prompt'];
    expect(await signIn()).toBe('/desk/sign-in?problem=sign-in.not-asked-anew');
    expect(browser.cookie(sessionCookie)).toBeUndefined();
  });

  it('is let in by no provider that does not tell when it asked', async () => {
    ignored = ['prompt', 'max_age'];
    expect(await signIn()).toBe('/desk/sign-in?problem=sign-in.not-asked-anew');
  });
});
