import { Injectable } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import type { DeadlineKind } from '#libs/contracts';
import type { DeadlineUnit, LocalDate } from '#libs/domain';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { KnownCase } from '../cases/known-case.entity.js';
import { placeOf } from '../directory/place-of.js';
import type { Policy } from '../directory/policy.entity.js';
import { Rulebooks } from '../directory/rulebooks.js';
import type { ClockState } from '../rules/clock.js';
import { explainDue, type DayOfDeadline } from '../rules/explain-due.js';
import type { Rulebook } from '../rules/rulebook.js';
import { sentenceOfDue, type Language } from '../rules/sentence-of-due.js';
import { CaseNotFound } from './case.errors.js';
import { Clock } from './clock.entity.js';
import { namesOfDays } from './names-of-days.js';
import { pathOfClock } from './path-of-clock.js';

export interface ClockExplained {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly state: ClockState;
  readonly startedAt: string;
  readonly dueAt: string;
  readonly dueOn: LocalDate;
  readonly asked: number;
  readonly extendedBy: number;
  readonly unit: DeadlineUnit;
  readonly left: number | null;
  readonly agrees: boolean;
  readonly policyVersion: string;
  readonly calendarVersion: string;
  readonly why: Readonly<Record<Language, string>>;
  readonly days: readonly DayOfDeadline[];
}

/** Why each clock of a case, and of the complaint it belongs to, is due when it is; those that run first. */
@Injectable()
export class ExplainClocks {
  constructor(
    private readonly db: DataSource,
    private readonly rulebooks: Rulebooks,
  ) {}

  async run(staff: Staff, caseId: string): Promise<ClockExplained[]> {
    return this.db.transaction(async (tx) => {
      const known = await tx.findOneBy(KnownCase, { id: caseId });
      if (!known || !maySee(staff, (await placeOf(tx, known.institutionCode)).path)) throw new CaseNotFound(caseId);
      const { complaintId } = known;
      const clocks = await tx.find(Clock, {
        where: [
          { complaintId, caseId },
          { complaintId, caseId: IsNull() },
        ],
        order: { dueAt: 'ASC', id: 'ASC' },
      });
      const book = await this.rulebooks.current(tx);
      const explained: ClockExplained[] = [];
      for (const clock of clocks) explained.push(await explain(tx, clock, book));
      return explained.sort((a, b) => Number(isOver(a)) - Number(isOver(b)));
    });
  }
}

const isOver = ({ state }: Pick<ClockExplained, 'state'>) => state === 'met' || state === 'ended';

async function explain(tx: EntityManager, clock: Clock, book: Rulebook<Policy>): Promise<ClockExplained> {
  const path = await pathOfClock(tx, clock);
  const { calendar } = book.countingAt(path, clock.countedBy);
  const { id, kind, state, dueOn, extendedBy, unit, policyVersion, calendarVersion } = clock;
  const { startedAt, timeZone, amount, dueAt, pauses } = clock;
  // One that ended while it stood still remembers since when, in case it is put back.
  const pausedAt = clock.state === 'paused' ? clock.pausedAt : null;
  const shown = { startedAt, timeZone, amount, extendedBy, unit, dueAt, dueOn, pauses, pausedAt };
  const explained = explainDue(shown, calendar, await namesOfDays(tx, clock, path));
  const { asked, left, agrees, days } = explained;
  return {
    ...{ id, kind, state, startedAt: clock.startedAt.toISOString(), dueAt: clock.dueAt.toISOString(), dueOn },
    ...{ asked, extendedBy, unit, left, agrees, policyVersion, calendarVersion, days },
    why: { id: sentenceOfDue(shown, explained, 'id'), en: sentenceOfDue(shown, explained, 'en') },
  };
}
