import { Injectable } from '@nestjs/common';
import { writeAtEnd } from '#libs/database';
import { hubTimeZone, localDateOf } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import type { KnownCase } from '../cases/known-case.entity.js';
import { Rulebooks } from '../directory/rulebooks.js';
import { factsOfStep, type Step } from '../rules/facts-of-step.js';
import { workingMinutesBetween } from '../rules/working-minutes.js';

/** Counts a step of a lead's case for the monitor, in the transaction in which it is heard. */
@Injectable()
export class NoteStep {
  constructor(private readonly rulebooks: Rulebooks) {}

  async run(tx: EntityManager, step: Step, known: KnownCase, at: Date): Promise<void> {
    if (known.role !== 'lead') return;
    const { calendar } = await this.rulebooks.current(tx);
    const minutes = (since: Date) => workingMinutesBetween(since, at, hubTimeZone, calendar);
    const facts = factsOfStep(step, known, minutes);
    if (facts.length === 0) return;
    const day = localDateOf(at, hubTimeZone);
    for (const fact of facts) writeAtEnd(tx, countAll, { ...fact, day, class: known.class });
  }
}

type Counted = ReturnType<typeof factsOfStep>[number] & { readonly day: string; readonly class: string };

const countAll = (tx: EntityManager, facts: readonly Counted[]) =>
  tx.query(
    `insert into tally_change (measure, day, institution_code, class, detail, amount)
     select *, 1 from unnest($1::text[], $2::date[], $3::text[], $4::text[], $5::text[])`,
    [
      ...[facts.map(({ measure }) => measure), facts.map(({ day }) => day), facts.map((fact) => fact.institution)],
      ...[facts.map((fact) => fact.class), facts.map(({ detail }) => detail)],
    ],
  );
