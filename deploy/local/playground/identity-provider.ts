import { generateKeyPair, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import type Provider from 'oidc-provider';
import type { Configuration, interactionPolicy, JWK } from 'oidc-provider';
import { readForm, sendPage } from './http-exchange.js';
import { MemoryAdapter } from './memory-adapter.js';
import { signInPage } from './sign-in-page.js';

export interface IdentityWish {
  readonly issuer: string;
  readonly client: { readonly id: string; readonly secret: string; readonly redirectUri: string };
  readonly cookieKey: string;
  readonly accounts: readonly { readonly login: string; readonly name: string; readonly password: string }[];
}

/**
 * An OpenID Connect provider for development: real protocol, PKCE demanded, accounts with generated passwords. It is made
 * when somebody first signs in: until then a hub does without.
 */
export class DevelopmentIdentityProvider {
  private made: Promise<Provider> | null = null;
  private lastTypedAt = 0;

  constructor(private readonly wish: IdentityWish) {}

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const provider = await this.provider();
    await provider.callback()(request, response);
  }

  /** The form of one attempt to sign in, and what it sends. */
  async interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const provider = await this.provider();
    try {
      await provider.interactionDetails(request, response);
    } catch {
      sendPage(response, 400, signInPage('Sesi masuk ini sudah berakhir. Kembali ke meja kerja dan coba lagi.'));
      return;
    }
    if (request.method !== 'POST') {
      sendPage(response, 200, signInPage());
      return;
    }
    const form = await readForm(request);
    const account = this.accountOf(form.get('login') ?? '', form.get('password') ?? '');
    if (!account) {
      sendPage(response, 401, signInPage('Nama akun atau kata sandi tidak cocok.'));
      return;
    }
    const result = { login: { accountId: account.login, remember: false, ts: this.typedNow() } };
    await provider.interactionFinished(request, response, result);
  }

  private provider(): Promise<Provider> {
    this.made ??= makeProvider(this.wish);
    return this.made;
  }

  /** In seconds, and no two passwords in one: programs type quickly, and the hub knows one sign-in from the next by it. */
  private typedNow(): number {
    this.lastTypedAt = Math.max(Math.floor(Date.now() / 1000), this.lastTypedAt + 1);
    return this.lastTypedAt;
  }

  private accountOf(login: string, password: string) {
    const account = this.wish.accounts.find((one) => one.login === login.trim());
    return account && isSame(account.password, password.trim()) ? account : undefined;
  }
}

async function makeProvider(wish: IdentityWish): Promise<Provider> {
  const { Provider, interactionPolicy } = await import('oidc-provider');
  return new Provider(wish.issuer, await configurationFor(wish, askEveryTime(interactionPolicy)));
}

async function configurationFor(
  { client, cookieKey, accounts }: IdentityWish,
  policy: ReturnType<typeof askEveryTime>,
): Promise<Configuration> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return {
    adapter: MemoryAdapter,
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...(privateKey.export({ format: 'jwk' }) as JWK), alg: 'RS256', use: 'sig' }] },
    cookies: { keys: [cookieKey], names: { session: 'playground-session', interaction: 'playground-sign-in' } },
    pkce: { required: () => true },
    claims: { openid: ['sub', 'name'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { policy, url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, sub) => {
      const account = accounts.find((one) => one.login === sub);
      return (
        account && {
          accountId: sub,
          claims: () => ({ sub, name: account.name, email: `${sub}@petugas.example`, email_verified: true }),
        }
      );
    },
    // There is one client and it is ours, so nobody is asked whether they agree.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = signInPage(`Permintaan masuk ditolak: ${out.error}`);
    },
    ttl: { Interaction: 3600, Session: 3600, Grant: 3600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
  };
}

/** Whoever tries several roles signs out at the desk and must then be asked again, not be recognised here. */
function askEveryTime({ base, Check }: typeof interactionPolicy) {
  const policy = base();
  const login = policy.get('login');
  login?.checks.add(
    new Check('every_time', 'Sign-in is asked for every time', ({ oidc }) => oidc.result?.login === undefined),
  );
  return policy;
}

function isSame(known: string, given: string): boolean {
  const [one, other] = [Buffer.from(known), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
