import { Injectable } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  type Configuration,
} from 'openid-client';
import { SignInEnv } from './sign-in.env.js';

/** What has to be remembered between leaving for the identity provider and coming back. */
export interface Challenge {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** OpenID Connect, authorization code with PKCE. Its address book is read at the first sign-in, and again until it answers. */
@Injectable()
export class IdentityProvider {
  private configuration: Promise<Configuration> | null = null;

  constructor(private readonly env: SignInEnv) {}

  async addressFor({ state, nonce, codeVerifier }: Challenge): Promise<string> {
    const url = buildAuthorizationUrl(await this.configured(), {
      redirect_uri: this.callbackUrl(),
      scope: 'openid',
      response_type: 'code',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    });
    return url.href;
  }

  /** The subject who signed in; throws when the answer is not to this challenge. */
  async subjectOf(search: string, { state, nonce, codeVerifier }: Challenge): Promise<string> {
    const answered = new URL(this.callbackUrl());
    answered.search = search;
    const tokens = await authorizationCodeGrant(await this.configured(), answered, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('The identity provider sent no id token');
    return claims.sub;
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

  private discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.env;
    // Plain HTTP only to this very machine, for development.
    const execute = issuer.protocol === 'http:' && loopback.has(issuer.hostname) ? [allowInsecureRequests] : [];
    return discovery(issuer, clientId, clientSecret, undefined, { execute, timeout: 10 });
  }
}
