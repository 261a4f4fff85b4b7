import { Injectable } from '@nestjs/common';
import { scopeOf, type Staff } from '#libs/access';
import { hubTimeZone } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { LetterNotFound } from './letter.errors.js';

export interface LetterLine {
  readonly id: string;
  readonly number: string;
  readonly issuer: string;
  readonly institution: string;
  readonly institutionName: string;
  readonly sentAt: string;
  readonly sentBy: string;
  readonly cases: number;
  /** It warns the reader’s own institution, and they have not opened it. */
  readonly isUnread: boolean;
  /** When somebody whom it warns opened it first; null: nobody has. */
  readonly readAt: string | null;
  readonly readBy: string | null;
}

export interface LetterFilter {
  readonly q?: string;
  /** Days of the capital, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly after?: string;
  readonly limit: number;
}

export type UnreadLetter = Pick<LetterLine, 'id' | 'number' | 'issuer' | 'sentAt'>;

const mine = '(place.path ^@ $1 or letter.issuer_code = $2)';

// Whoever joins an institution is not met by all that it was ever warned of: older letters are in the register.
const unreadBy = (institution: string, reader: string, now: string) =>
  `letter.institution_code = ${institution} and letter.sent_at > ${now}::timestamptz - interval '90 days'
     and not exists (select from letter_reading where letter_id = letter.id and staff_id = ${reader})`;

/** The register: letters that somebody's institution wrote, or that were written to it or to one below it; the latest first. */
@Injectable()
export class ReadLetters {
  constructor(
    private readonly db: DataSource,
    private readonly time: Time,
  ) {}

  async list(staff: Staff, filter: LetterFilter): Promise<{ items: LetterLine[]; next: string | null }> {
    const { q, from, to, after, limit } = filter;
    const rows = await this.db.query<(Omit<LetterLine, 'sentAt' | 'readAt'> & { sentAt: Date; readAt: Date | null })[]>(
      `select letter.id, number, coalesce(issuer.name, issuer_code) as issuer, institution_code as institution,
              institution_name as "institutionName", sent_at as "sentAt", sent_by_name as "sentBy",
              total as cases, ${unreadBy('$2', '$3', '$4')} as "isUnread",
              first.read_at as "readAt", first.staff_name as "readBy"
         from letter join institution as place on place.code = letter.institution_code
              left join institution as issuer on issuer.code = letter.issuer_code
              left join lateral (select read_at, staff_name from letter_reading where letter_id = letter.id
                                  order by read_at, staff_id limit 1) as first on true
        where ${mine}
          and ($5::text is null or strpos(lower(number), lower($5)) > 0 or strpos(lower(institution_name), lower($5)) > 0)
          and ($6::date is null or sent_at >= $6::date::timestamp at time zone '${hubTimeZone}')
          and ($7::date is null or sent_at < ($7::date + 1)::timestamp at time zone '${hubTimeZone}')
          and ($8::uuid is null or (sent_at, number) < (select sent_at, number from letter as last where last.id = $8))
        order by sent_at desc, number desc limit $9`,
      [
        ...[scopeOf(staff), staff.institution, staff.id, this.time.now()],
        ...[q ?? null, from ?? null, to ?? null, after ?? null, limit + 1],
      ],
    );
    const items = rows.slice(0, limit).map((row) => ({
      ...row,
      sentAt: row.sentAt.toISOString(),
      readAt: row.readAt?.toISOString() ?? null,
    }));
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** What warns somebody’s own institution and they have not opened, the latest first. */
  async unread({ id, institution }: Staff): Promise<UnreadLetter[]> {
    const rows = await this.db.query<(Omit<UnreadLetter, 'sentAt'> & { sentAt: Date })[]>(
      `select letter.id, number, coalesce(issuer.name, issuer_code) as issuer, sent_at as "sentAt"
         from letter left join institution as issuer on issuer.code = letter.issuer_code
        where ${unreadBy('$1', '$2', '$3')} order by sent_at desc, number desc limit 100`,
      [institution, id, this.time.now()],
    );
    return rows.map((row) => ({ ...row, sentAt: row.sentAt.toISOString() }));
  }

  /** Opened by somebody whom it warns, it is read. */
  async document(staff: Staff, id: string): Promise<{ number: string; document: Buffer }> {
    const [found] = await this.db.query<{ number: string; document: Buffer; warned: string }[]>(
      `select number, document, institution_code as warned from letter join institution as place on place.code = letter.institution_code
        where letter.id = $3 and ${mine}`,
      [scopeOf(staff), staff.institution, id],
    );
    if (!found) throw new LetterNotFound();
    if (found.warned === staff.institution) {
      await this.db.query(
        `insert into letter_reading (letter_id, staff_id, staff_name, read_at) values ($1, $2, $3, $4)
         on conflict do nothing`,
        [id, staff.id, staff.name, this.time.now()],
      );
    }
    return found;
  }
}
