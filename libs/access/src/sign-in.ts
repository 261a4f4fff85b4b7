import { Injectable } from '@nestjs/common';
import { Clock, Log } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { NotAskedAnew, SignInRefused, StaffUnknown } from './access.errors.js';
import { IdentityProvider, type Challenge, type SignedInAccount } from './identity-provider.js';
import { pathOfOurs } from './path-of-ours.js';
import { StaffAddresses } from './staff-addresses.js';
import { hashOf, newToken } from './token.js';

interface AttemptRow {
  state: string;
  nonce: string;
  code_verifier: string;
  return_to: string;
  asked_anew: boolean;
}

/** On its way to the provider. */
export interface Leaving {
  readonly redirectTo: string;
  readonly attempt: string;
}

export interface Proven {
  readonly staffId: string;
  readonly to: string;
  readonly provenAt: Date;
}

/**
 * Takes somebody to the identity provider and back. `attempt` goes into the browser's sign-in cookie, so that only the
 * browser that began can finish; an attempt counts once and for ten minutes. What somebody proved before one of their sessions
 * ended opens no other: whoever sits there now may be somebody else, whom the provider takes for them by its own cookie.
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
  async begin(to: string | undefined, anew = false): Promise<Leaving> {
    const challenge: Challenge = { state: newToken(), nonce: newToken(), codeVerifier: newToken() };
    const redirectTo = await this.provider.addressFor(challenge, anew);
    const attempt = newToken();
    await this.db.query(
      `with old as (delete from access.sign_in where begun_at < $6::timestamptz - interval '10 minutes')
       insert into access.sign_in (attempt_hash, state, nonce, code_verifier, return_to, begun_at, asked_anew)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[hashOf(attempt), challenge.state, challenge.nonce, challenge.codeVerifier, pathOfOurs(to)],
        ...[this.clock.now(), anew],
      ],
    );
    return { redirectTo, attempt };
  }

  /** `search` is the query of the callback, `?code=…&state=…`. The caller opens the session, or leads to the provider once more. */
  async finish(callback: { search: string; attempt: string | undefined }): Promise<Proven | Leaving> {
    const attempt = await this.take(callback.attempt);
    const { subject, email, provenAt } = await this.accountOf(callback.search, attempt);
    const [found] = await this.db.query<{ id: string; spent: Date | null }[]>(
      'select id, access.proof_spent(id, $2) as spent from access.staff where subject = $1 and active',
      [subject, this.clock.now()],
    );
    if (!found) throw new StaffUnknown('This account is not registered as staff');
    if (provenAt === null || (found.spent !== null && provenAt <= found.spent)) {
      if (!attempt.asked_anew) return this.begin(attempt.return_to, true);
      this.log.warn({ provenAt }, 'The identity provider does not heed prompt=login, or tells no auth_time');
      throw new NotAskedAnew('The identity provider did not ask anew who is there');
    }
    await this.addresses.keep(found.id, email);
    return { staffId: found.id, to: attempt.return_to, provenAt };
  }

  private async take(attempt: string | undefined): Promise<AttemptRow> {
    if (attempt === undefined) throw new SignInRefused('This browser did not begin to sign in');
    const [rows] = await this.db.query<[AttemptRow[], number]>(
      `delete from access.sign_in where attempt_hash = $1 and begun_at > $2::timestamptz - interval '10 minutes'
       returning state, nonce, code_verifier, return_to, asked_anew`,
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
