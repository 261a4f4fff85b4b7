import { Injectable } from '@nestjs/common';
import { Clock, Log } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { SignInRefused, StaffUnknown } from './access.errors.js';
import { IdentityProvider, type Challenge, type SignedInAccount } from './identity-provider.js';
import { pathOfOurs } from './path-of-ours.js';
import { StaffAddresses } from './staff-addresses.js';
import { hashOf, newToken } from './token.js';

interface AttemptRow {
  state: string;
  nonce: string;
  code_verifier: string;
  return_to: string;
}

/**
 * Takes somebody to the identity provider and back. `attempt` goes into the browser's sign-in cookie, so that only the
 * browser that began can finish; an attempt counts once and for ten minutes.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly db: DataSource,
    private readonly provider: IdentityProvider,
    private readonly addresses: StaffAddresses,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** `to` is where they wanted to go, a path of ours. */
  async begin(to: string | undefined): Promise<{ redirectTo: string; attempt: string }> {
    const challenge: Challenge = { state: newToken(), nonce: newToken(), codeVerifier: newToken() };
    const redirectTo = await this.provider.addressFor(challenge);
    const attempt = newToken();
    await this.db.query(
      `with old as (delete from access.sign_in where begun_at < $6::timestamptz - interval '10 minutes')
       insert into access.sign_in (attempt_hash, state, nonce, code_verifier, return_to, begun_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [hashOf(attempt), challenge.state, challenge.nonce, challenge.codeVerifier, pathOfOurs(to), this.clock.now()],
    );
    return { redirectTo, attempt };
  }

  /** `search` is the query of the callback, `?code=…&state=…`. The caller opens the session. */
  async finish(callback: { search: string; attempt: string | undefined }): Promise<{ staffId: string; to: string }> {
    const attempt = await this.take(callback.attempt);
    const { subject, email } = await this.accountOf(callback.search, attempt);
    const rows = await this.db.query<{ id: string }[]>('select id from access.staff where subject = $1 and active', [
      subject,
    ]);
    if (!rows[0]) throw new StaffUnknown('This account is not registered as staff');
    await this.addresses.keep(rows[0].id, email);
    return { staffId: rows[0].id, to: attempt.return_to };
  }

  private async take(attempt: string | undefined): Promise<AttemptRow> {
    if (attempt === undefined) throw new SignInRefused('This browser did not begin to sign in');
    const [rows] = await this.db.query<[AttemptRow[], number]>(
      `delete from access.sign_in where attempt_hash = $1 and begun_at > $2::timestamptz - interval '10 minutes'
       returning state, nonce, code_verifier, return_to`,
      [hashOf(attempt), this.clock.now()],
    );
    if (!rows[0]) throw new SignInRefused('This attempt to sign in is over');
    return rows[0];
  }

  private async accountOf(
    search: string,
    { state, nonce, code_verifier: codeVerifier }: AttemptRow,
  ): Promise<SignedInAccount> {
    try {
      return await this.provider.accountOf(search, { state, nonce, codeVerifier });
    } catch (error) {
      this.log.warn({ error }, 'The identity provider did not confirm a sign-in');
      throw new SignInRefused('The identity provider did not confirm');
    }
  }
}
