import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const leaseSeconds = 60;

/**
 * How far a mailbox has been read. One process of several reads it; should two do so for a moment, they bring the same mails,
 * which have no second effect.
 */
@Injectable()
export class MailboxCursor {
  private readonly reader = `${process.pid} ${randomUUID()}`;

  constructor(private readonly db: DataSource) {}

  /** Makes this process the reader for a while, or lets it stay so; false: another one is. What was claimed while the clock was ahead is free. */
  async claim(name: string): Promise<boolean> {
    const rows = await this.db.query<unknown[]>(
      `insert into mailbox as box (name, reader, reader_until, last_uid, tries)
       values ($1, $2, clock_timestamp() + make_interval(secs => $3), 0, 0)
           on conflict (name) do update set reader = excluded.reader, reader_until = excluded.reader_until
            where box.reader = excluded.reader or box.reader_until < clock_timestamp()
                  or box.reader_until > clock_timestamp() + make_interval(secs => 2 * $3)
        returning name`,
      [name, this.reader, leaseSeconds],
    );
    return rows.length > 0;
  }

  async giveBack(name: string): Promise<void> {
    await this.db.query('update mailbox set reader_until = clock_timestamp() where name = $1 and reader = $2', [
      name,
      this.reader,
    ]);
  }

  /** The last mail that was taken; of a mailbox that was made anew, none. */
  async of(name: string, uidValidity: string): Promise<number> {
    const [rows] = await this.db.query<[{ last_uid: string }[], number]>(
      `update mailbox set uid_validity = $2, last_uid = case when uid_validity = $2 then last_uid else 0 end
        where name = $1 returning last_uid`,
      [name, uidValidity],
    );
    return Number(rows[0]?.last_uid ?? 0);
  }

  async advance(name: string, uid: number): Promise<void> {
    await this.db.query('update mailbox set last_uid = $2, tries = 0 where name = $1', [name, uid]);
  }

  /** How often the next mail could not be stored. A database that is away counts nothing, for it cannot. */
  async failed(name: string): Promise<number> {
    const [rows] = await this.db.query<[{ tries: number }[], number]>(
      'update mailbox set tries = tries + 1 where name = $1 returning tries',
      [name],
    );
    return rows[0]?.tries ?? 0;
  }
}
