import { Injectable } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import { letterSent } from '#libs/contracts';
import { hubTimeZone, localDateOf, uuidV5, workingDaysBetween, type LocalDate } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Clock as Time } from '#libs/runtime';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { Institution } from '../directory/institution.entity.js';
import { Rulebooks } from '../directory/rulebooks.js';
import { institutionKinds } from '../overdue/institution-kinds.js';
import { InstitutionNotFound } from '../overdue/overdue.errors.js';
import { dayInWords } from '../paper/day-in-words.js';
import { templateOfDay, wordsOfLetter } from '../rules/letter-words.js';
import { letterNumber } from '../rules/letter-number.js';
import { drawLetter } from './draw-letter.js';
import { NothingToWarnOf } from './letter.errors.js';
import { LetterTemplate } from './letter-template.entity.js';
import { Letter, type WarnedCase } from './letter.entity.js';

/** Most cases that one letter lists. */
const mostCases = 500;

interface Sent {
  readonly letters: Letter[];
  /** Those that were named and are late with nothing. */
  readonly nothingLate: Institution[];
}

/** Warns institutions of what they and those below them are late with: one numbered letter each. */
@Injectable()
export class SendLetters {
  constructor(
    private readonly db: DataSource,
    private readonly time: Time,
    private readonly rulebooks: Rulebooks,
    private readonly outbox: Outbox,
  ) {}

  /**
   * `request` names the press of the button: however often it arrives, each institution gets one letter. An institution that has
   * caught up since it was chosen gets none and holds up nobody.
   */
  async run(staff: Staff, request: string, institutions: readonly string[]): Promise<Sent> {
    return this.db.transaction(async (tx) => {
      const sent: Sent = { letters: [], nothingLate: [] };
      await tx.query(`select pg_advisory_xact_lock(hashtext('supervisor letters'), hashtext($1))`, [staff.institution]);
      for (const code of new Set(institutions)) {
        const found = await this.send(tx, staff, uuidV5(code, request), code);
        if (found instanceof Letter) sent.letters.push(found);
        else sent.nothingLate.push(found);
      }
      if (sent.letters.length === 0) throw new NothingToWarnOf(institutions);
      return sent;
    });
  }

  private async send(tx: EntityManager, staff: Staff, id: string, code: string): Promise<Letter | Institution> {
    const sent = await tx.findOneBy(Letter, { id });
    if (sent) return sent;
    const institution = await tx.findOneBy(Institution, { code });
    if (!institution || !maySee(staff, institution.path)) throw new InstitutionNotFound(code);
    const { cases, total } = await this.lateCases(tx, institution.path);
    if (total === 0) return institution;
    const sentAt = this.time.now();
    const day = localDateOf(sentAt, hubTimeZone);
    const year = Number(day.slice(0, 4));
    const issuer = await tx.findOneBy(Institution, { code: staff.institution });
    const sequence = (await lastSequence(tx, staff.institution, year)) + 1;
    const number = letterNumber(sequence, staff.institution, day);
    const issuerName = issuer?.name ?? staff.institution;
    const { id: templateId, ...template } = await this.templateOf(tx, staff.institution, day);
    const words = wordsOfLetter(template, {
      ...{ nomor: number, tanggal: dayInWords(day), instansi: institution.name, penerbit: issuerName },
      jumlah: String(total),
    });
    const said = { number, institutionName: institution.name, sentAt, sentByName: staff.name, cases, total };
    const letter = Object.assign(new Letter(), {
      ...{
        id,
        issuerCode: staff.institution,
        year,
        sequence,
        institutionCode: code,
        sentBy: staff.id,
        ...said,
        templateId,
      },
      document: await drawLetter({ ...said, issuerName, liaison: institution.liaison, words }),
    });
    await tx.insert(Letter, letter);
    await this.outbox.add(tx, letterSent, id, {
      ...{ institution: code, institutionName: institution.name, number, issuer: staff.institution },
      ...{ cases: total, sentAt: sentAt.toISOString() },
    });
    return letter;
  }

  private async templateOf(tx: EntityManager, issuer: string, day: LocalDate): Promise<LetterTemplate> {
    const templates = await tx.findBy(LetterTemplate, [{ issuerCode: issuer }, { issuerCode: IsNull() }]);
    const found = templateOfDay(templates, { issuer, day });
    if (!found) throw new Error(`No template words the letters of ${issuer} on ${day}`);
    return found;
  }

  private async lateCases(tx: EntityManager, path: string): Promise<Pick<Letter, 'cases' | 'total'>> {
    const rows = await tx.query<(Omit<WarnedCase, 'workingDaysLate'> & { timeZone: string; total: number })[]>(
      `select late.case_id as "caseId", complaint.code, place.name as institution, late.kind,
              late.due_on::text as "dueOn", late.time_zone as "timeZone",
              count(*) over ()::int as total
         from institution as place cross join lateral (
              select distinct on (complaint_id) complaint_id, case_id, kind, due_on, due_at, time_zone from clock
               where state = 'passed' and institution_code = place.code and kind = any($2)
               order by complaint_id, due_at) as late
              join complaint on complaint.id = late.complaint_id
        where place.path ^@ $1 order by late.due_at, complaint.code limit $3`,
      [path, institutionKinds, mostCases],
    );
    const [first] = rows;
    if (!first) return { cases: [], total: 0 };
    const { calendar } = await this.rulebooks.current(tx);
    const now = this.time.now();
    const cases = rows.map(({ timeZone, caseId, code, institution, kind, dueOn }) => ({
      ...{ caseId, code, institution, kind, dueOn },
      workingDaysLate: Math.max(0, workingDaysBetween(dueOn, localDateOf(now, timeZone), calendar)),
    }));
    return { cases, total: first.total };
  }
}

async function lastSequence(tx: EntityManager, issuer: string, year: number): Promise<number> {
  const [row] = await tx.query<{ last: number }[]>(
    'select coalesce(max(sequence), 0)::int as last from letter where issuer_code = $1 and year = $2',
    [issuer, year],
  );
  return row?.last ?? 0;
}
