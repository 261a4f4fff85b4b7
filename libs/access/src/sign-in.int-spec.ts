import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidV7 } from '#libs/domain';
import { MovableClock, SilentLog } from '#libs/runtime';
import { aDatabaseFor } from '#libs/testing';
import { LocalKeyProvider, openVault, vaultDatabase } from '#libs/vault';
import { Provider } from 'oidc-provider';
import type { DataSource } from 'typeorm';
import { IdentityProvider } from './identity-provider.js';
import { accessDatabase, provisionStaff, SignIn } from './index.js';
import { SignInEnv } from './sign-in.env.js';
import { StaffAddresses } from './staff-addresses.js';

/** A real OpenID provider that signs in whoever asks, as the account named in `login_hint`, or the officer. */
async function aProvider(redirectUri: string) {
  let subject = 'petugas-pln';
  let claims = {};
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'salur', client_secret: 'trial-secret', redirect_uris: [redirectUri] }],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...claims }) }),
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        clientId: 'salur',
        accountId: context.oidc.session?.accountId ?? subject,
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void callback(request, response);
    return void provider.interactionFinished(request, response, { login: { accountId: subject } });
  });
  return {
    issuer,
    signInAs: (next: string) => (subject = next),
    knows: (next: object) => (claims = next),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Follows redirects with cookies as a browser does, and stops at the way back to us. */
async function browse(start: string, until: string): Promise<string> {
  const jar = new Map<string, string>();
  for (let url = start, hops = 0; hops < 10; hops += 1) {
    if (url.startsWith(until)) return new URL(url).search;
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    url = new URL(response.headers.get('location') ?? '/', url).href;
  }
  throw new Error('There was no way back');
}

const callbackUrl = 'http://localhost:8080/api/desk/callback';
const clock = new MovableClock(new Date('2026-11-23T02:00:00Z'));
const officerId = uuidV7();
const vault = openVault(new LocalKeyProvider([Buffer.alloc(32, 1)]));

/** What was opened, so that a failing beforeAll is not hidden by the end. */
const closing: (() => Promise<void>)[] = [];
let db: DataSource;
let provider: Awaited<ReturnType<typeof aProvider>>;
let signIn: SignIn;

beforeAll(async () => {
  const database = await aDatabaseFor([vaultDatabase, accessDatabase]);
  closing.push(() => database.drop());
  db = await database.open(accessDatabase);
  closing.push(() => db.destroy());
  provider = await aProvider(callbackUrl);
  closing.push(() => provider.close());
  const env = Object.assign(new SignInEnv(), {
    issuer: new URL(provider.issuer),
    clientId: 'salur',
    clientSecret: 'trial-secret',
    publicUrl: new URL('http://localhost:8080'),
  });
  const addresses = new StaffAddresses(db, vault, new SilentLog());
  signIn = new SignIn(db, new IdentityProvider(env), addresses, clock, new SilentLog());
  await provisionStaff(db, [
    {
      id: officerId,
      subject: 'petugas-pln',
      name: 'Petugas PLN',
      role: 'officer',
      institution: 'pln',
      institutionName: 'PLN',
      path: 'bp-bumn/pln/',
    },
  ]);
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

const wayBack = (redirectTo: string) => browse(redirectTo, callbackUrl);

describe('signing in', () => {
  it('takes a member of staff to the provider and back to where they wanted to go', async () => {
    const { redirectTo, attempt } = await signIn.begin('/desk/cases/1');
    expect(new URL(redirectTo).searchParams.get('code_challenge_method')).toBe('S256');
    const search = await wayBack(redirectTo);
    expect(await signIn.finish({ search, attempt })).toMatchObject({ staffId: officerId, to: '/desk/cases/1' });
  });

  it('counts once: the same way back is refused the second time', async () => {
    const { redirectTo, attempt } = await signIn.begin(undefined);
    const search = await wayBack(redirectTo);
    await signIn.finish({ search, attempt });
    await expect(signIn.finish({ search, attempt })).rejects.toMatchObject({ code: 'sign-in.refused' });
  });

  it('is refused in a browser that did not begin it', async () => {
    const { redirectTo } = await signIn.begin(undefined);
    const search = await wayBack(redirectTo);
    await expect(signIn.finish({ search, attempt: undefined })).rejects.toMatchObject({ code: 'sign-in.refused' });
    const other = await signIn.begin(undefined);
    await expect(signIn.finish({ search, attempt: other.attempt })).rejects.toMatchObject({ code: 'sign-in.refused' });
  });

  it.each([
    {
      knows: { email: 'Petugas@PLN.example', email_verified: true },
      keeps: 'petugas@pln.example',
      why: 'it is theirs',
    },
    {
      knows: { email: 'x@pln.example', email_verified: false },
      keeps: 'petugas@pln.example',
      why: 'nobody has confirmed it',
    },
    { knows: { email: 'no address' }, keeps: 'petugas@pln.example', why: 'it is none' },
    { knows: { email: 'baru@pln.example' }, keeps: 'baru@pln.example', why: 'it has changed' },
  ])('keeps the mail address $keeps in the vault: $why', async ({ knows, keeps }) => {
    provider.knows(knows);
    const { redirectTo, attempt } = await signIn.begin(undefined);
    await signIn.finish({ search: await wayBack(redirectTo), attempt });
    expect(await vault.staffAddressOf(db, officerId)).toBe(keeps);
  });

  it('is over after ten minutes', async () => {
    const { redirectTo, attempt } = await signIn.begin(undefined);
    const search = await wayBack(redirectTo);
    clock.advance(10 * 60_000);
    await expect(signIn.finish({ search, attempt })).rejects.toMatchObject({ code: 'sign-in.refused' });
  });

  it('is refused to an account that is no staff', async () => {
    provider.signInAs('somebody-else');
    const { redirectTo, attempt } = await signIn.begin(undefined);
    const search = await wayBack(redirectTo);
    await expect(signIn.finish({ search, attempt })).rejects.toMatchObject({ code: 'staff.unknown' });
    provider.signInAs('petugas-pln');
  });

  it.each(['', '?error=access_denied&state=x', '?code=made-up&state=made-up'])(
    'is refused with the answer "%s"',
    async (search) => {
      const { attempt } = await signIn.begin(undefined);
      await expect(signIn.finish({ search, attempt })).rejects.toMatchObject({ code: 'sign-in.refused' });
    },
  );
});
