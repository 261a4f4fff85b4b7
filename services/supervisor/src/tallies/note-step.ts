import { Injectable } from '@nestjs/common';
import { sendAhead, writeAtEnd } from '#libs/database';
import { hubTimeZone, localDateOf, type Calendar } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import type { KnownCase } from '../cases/known-case.entity.js';
import { Rulebooks } from '../directory/rulebooks.js';
import { factsOf, keptOfStep, type KeptStep, type Step } from '../rules/facts-of-step.js';
import { workingMinutesBetween } from '../rules/working-minutes.js';

/** Keeps a step of a lead's case and counts it for the monitor, in the transaction in which it is heard. */
@Injectable()
export class NoteStep {
  constructor(private readonly rulebooks: Rulebooks) {}

  async run(tx: EntityManager, step: Step, known: KnownCase, at: Date): Promise<void> {
    if (known.role !== 'lead') return;
    const { calendar } = await this.rulebooks.current(tx);
    for (const noted of notedOf(step, known, { at, calendar })) writeAtEnd(tx, noteAll, noted);
  }
}

export interface Noted extends KeptStep {
  readonly day: string;
  readonly at: Date;
  readonly class: string;
  readonly caseId: string;
  readonly complaintId: string;
}

export function notedOf(step: Step, known: KnownCase, { at, calendar }: { at: Date; calendar: Calendar }): Noted[] {
  const { id: caseId, complaintId, class: itsClass } = known;
  const minutes = (since: Date) => workingMinutesBetween(since, at, hubTimeZone, calendar);
  const when = { day: localDateOf(at, hubTimeZone), at };
  return keptOfStep(step, known, minutes).map((kept) => ({ ...kept, ...when, class: itsClass, caseId, complaintId }));
}

const column = <Row, Name extends keyof Row>(rows: readonly Row[], name: Name) => rows.map((row) => row[name]);

export function noteAll(tx: EntityManager, steps: readonly Noted[]): Promise<unknown> {
  const facts = steps.flatMap((step) => factsOf(step).map((fact) => ({ ...fact, day: step.day, class: step.class })));
  return sendAhead(
    tx,
    `with kept as (
       insert into case_step (case_id, complaint_id, what, at, institution_code, class, detail, minutes, topic)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[], $5::text[], $6::text[], $7::text[],
                            $8::int[], $9::text[]))
     insert into tally_change (measure, day, institution_code, class, detail, amount)
     select *, 1 from unnest($10::text[], $11::date[], $12::text[], $13::text[], $14::text[])`,
    [
      ...[column(steps, 'caseId'), column(steps, 'complaintId'), column(steps, 'what'), column(steps, 'at')],
      ...[column(steps, 'institution'), column(steps, 'class'), column(steps, 'detail')],
      ...[
        column(steps, 'minutes'),
        column(steps, 'topic'),
        column(facts, 'measure'),
        column(facts, 'day'),
        column(facts, 'institution'),
      ],
      ...[column(facts, 'class'), column(facts, 'detail')],
    ],
  );
}
