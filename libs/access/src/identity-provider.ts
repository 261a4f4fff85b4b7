import { Injectable } from '@nestjs/common';
import type { Configuration } from 'openid-client';
import { z } from 'zod';
import { SignInEnv } from './sign-in.env.js';

/** What has to be remembered between leaving for the identity provider and coming back. */
export interface Challenge {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Who signed in, as the identity provider knows them. */
export interface SignedInAccount {
  readonly subject: string;
  /** Null where it knows none, or nobody has confirmed that it is theirs. */
  readonly email: string | null;
  /** When they last proved it, by its clock; null: it does not tell. */
  readonly provenAt: Date | null;
}

/** As long as a session at most. A provider that is told so must tell when it asked. */
const longestSeconds = 10 * 3600;

/** Every service looks at sessions; only one that signs somebody in speaks with the provider. */
const openidClient = () => import('openid-client');

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** OpenID Connect, authorization code with PKCE. Its address book is read at the first sign-in, and again until it answers. */
@Injectable()
export class IdentityProvider {
  private configuration: Promise<Configuration> | null = null;

  constructor(private readonly env: SignInEnv) {}

  /** `anew`: it is to ask who is there even if it knows them. */
  async addressFor({ state, nonce, codeVerifier }: Challenge, anew: boolean): Promise<string> {
    const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await openidClient();
    const url = buildAuthorizationUrl(await this.configured(), {
      redirect_uri: this.callbackUrl(),
      scope: 'openid email',
      response_type: 'code',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      max_age: String(longestSeconds),
      ...(anew ? { prompt: 'login' } : {}),
    });
    return url.href;
  }

  /** Who signed in; throws when the answer is not to this challenge. */
  async accountOf(search: string, { state, nonce, codeVerifier }: Challenge): Promise<SignedInAccount> {
    const answered = new URL(this.callbackUrl());
    answered.search = search;
    const configuration = await this.configured();
    const { authorizationCodeGrant } = await openidClient();
    const tokens = await authorizationCodeGrant(configuration, answered, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('The identity provider sent no id token');
    const told = claims['email'] === undefined ? await toldBy(configuration, tokens.access_token, claims.sub) : claims;
    const provenAt = claims.auth_time === undefined ? null : new Date(claims.auth_time * 1000);
    return { subject: claims.sub, email: emailIn(told), provenAt };
  }

  // Never from a request's Host header, which anybody may choose.
  private callbackUrl(): string {
    return new URL('/api/desk/callback', this.env.publicUrl).href;
  }

  private configured(): Promise<Configuration> {
    this.configuration ??= this.discover().catch((error: unknown) => {
      this.configuration = null;
      throw error;
    });
    return this.configuration;
  }

  private async discover(): Promise<Configuration> {
    const { allowInsecureRequests, discovery } = await openidClient();
    const { issuer, clientId, clientSecret } = this.env;
    // Plain HTTP only to this very machine, for development.
    const execute = issuer.protocol === 'http:' && loopback.has(issuer.hostname) ? [allowInsecureRequests] : [];
    return discovery(issuer, clientId, clientSecret, undefined, { execute, timeout: 10 });
  }
}

/** Many providers say it here only. Whoever cannot say it keeps nobody from signing in. */
async function toldBy(configuration: Configuration, accessToken: string, subject: string): Promise<Claims> {
  if (configuration.serverMetadata().userinfo_endpoint === undefined) return {};
  const { fetchUserInfo } = await openidClient();
  return fetchUserInfo(configuration, accessToken, subject).catch(() => ({}));
}

type Claims = Readonly<Record<string, unknown>>;

function emailIn({ email, email_verified: isVerified }: Claims): string | null {
  if (isVerified === false) return null;
  const parsed = z.email().max(254).toLowerCase().safeParse(email);
  return parsed.success ? parsed.data : null;
}
