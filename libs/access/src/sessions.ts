import { Injectable } from '@nestjs/common';
import { Together } from '#libs/database';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import type { Role, Staff } from './staff.js';
import { hashOf, newToken } from './token.js';

interface StaffRow {
  id: string;
  name: string;
  role: Role;
  institution: string;
  institution_name: string;
  path: string;
}

interface Asked {
  /** Of the token. */
  readonly hash: string;
  readonly attended: boolean;
}

export interface Session {
  readonly staff: Staff;
  readonly institutionName: string;
}

export const operatorsMinutes = 30;

/**
 * Who is signed in. A session ends after 30 minutes without a person's doing, after 10 hours in any case, when it is ended,
 * and when the person is no longer active: each of these the next request notices. Any service may look one up; only the desk
 * opens them, and the operator at the machine of a hub.
 */
@Injectable()
export class Sessions {
  private readonly finding = new Together<Asked, Session | null>((asked) => this.findAll(asked), {
    // None of them is ever at fault: the database is away.
    failsAll: () => true,
  });

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** `attended`: somebody asks, not a page that was left open; only then does the session live on. */
  async find(token: string, attended = true): Promise<Session | null> {
    return /^[\w-]{43}$/.test(token) ? this.finding.add({ hash: hashOf(token).toString('hex'), attended }) : null;
  }

  /** In one order, so that two processes that note who was there never wait for each other. */
  private async findAll(asked: readonly Asked[]): Promise<(Session | null)[]> {
    const rows = await this.db.query<(StaffRow & { nth: number })[]>(
      `select asked.nth::int, found.*
         from (select * from unnest($1::text[], $2::boolean[]) with ordinality as one (hash, attended, nth) order by hash) asked
              cross join lateral access.session_staff(decode(asked.hash, 'hex'), $3, asked.attended) found`,
      [asked.map(({ hash }) => hash), asked.map(({ attended }) => attended), this.clock.now()],
    );
    const found = new Map(rows.map((row) => [row.nth, read(row)]));
    return asked.map((_, at) => found.get(at + 1) ?? null);
  }

  /** A new session with a new token; the one the browser held before ends. `provenAt`: when they last proved who they are. */
  async open(staffId: string, previousToken: string | null, provenAt: Date | null = null): Promise<string> {
    const token = newToken();
    const previous = previousToken === null ? null : hashOf(previousToken);
    await this.db.query('select access.open_session($1, $2, $3, $4, $5)', [
      ...[staffId, hashOf(token), previous, this.clock.now(), provenAt],
    ]);
    return token;
  }

  /** For the operator of a hub, who works with it by scripts: ends after half an hour, however much is done with it. */
  async openForOperator(staffId: string): Promise<{ token: string; endsAt: Date }> {
    const [token, now] = [newToken(), this.clock.now()];
    const endsAt = new Date(now.getTime() + operatorsMinutes * 60_000);
    await this.db.query(
      `insert into access.session (token_hash, staff_id, opened_at, last_seen_at, ends_at, opened_by)
       values ($1, $2, $3, $3, $4, 'operator')`,
      [hashOf(token), staffId, now, endsAt],
    );
    return { token, endsAt };
  }

  async end(token: string): Promise<void> {
    await this.db.query('select access.end_session($1, $2)', [hashOf(token), this.clock.now()]);
  }

  /** Everywhere at once, for a lost device or a person who left. */
  async endAllOf(staffId: string): Promise<void> {
    await this.db.query('select access.end_sessions_of($1, $2)', [staffId, this.clock.now()]);
  }
}

const read = ({ id, name, role, institution, institution_name: institutionName, path }: StaffRow): Session => ({
  staff: { id, name, role, institution, path },
  institutionName,
});
