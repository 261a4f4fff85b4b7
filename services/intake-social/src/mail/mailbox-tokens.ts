import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { z } from 'zod';
import type { MailboxOauth } from './mailbox.env.js';

const given = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive().default(300),
  refresh_token: z.string().min(1).optional(),
});

// What ends within this time may end on its way.
const earlyMs = 60_000;

/** Access tokens for the mailbox, each used until it is about to end. What a token server answers is never logged: it may hold one. */
@Injectable()
export class MailboxTokens {
  private kept: { readonly token: string; readonly until: number } | null = null;
  /** Some servers give another one each time, and the first ends by and by. */
  private refreshToken: string | null = null;

  constructor(private readonly clock: Clock) {}

  async current(oauth: MailboxOauth): Promise<string> {
    const now = this.clock.now().getTime();
    if (this.kept && this.kept.until > now) return this.kept.token;
    const answer = await fetch(oauth.tokenUrl, {
      ...{ method: 'POST', body: this.request(oauth), redirect: 'error' },
      ...{ headers: { accept: 'application/json' }, signal: AbortSignal.timeout(15_000) },
    });
    const read = given.safeParse(await answer.json().catch(() => null));
    if (!answer.ok || !read.success) throw new Error(`The token server gave no token: ${answer.status}`);
    this.refreshToken = read.data.refresh_token ?? this.refreshToken;
    this.kept = { token: read.data.access_token, until: now + read.data.expires_in * 1_000 - earlyMs };
    return this.kept.token;
  }

  /** A mailbox that could not be opened may have refused it. */
  forget(): void {
    this.kept = null;
  }

  private request({ clientId, clientSecret, refreshToken, scope }: MailboxOauth): URLSearchParams {
    const refresh = this.refreshToken ?? refreshToken;
    return new URLSearchParams({
      client_id: clientId,
      ...(clientSecret !== null && { client_secret: clientSecret }),
      ...(scope !== null && { scope }),
      ...(refresh === null
        ? { grant_type: 'client_credentials' }
        : { grant_type: 'refresh_token', refresh_token: refresh }),
    });
  }
}
