import { Injectable } from '@nestjs/common';
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
    await tx.query(
      `insert into tally_change (measure, day, institution_code, class, detail, amount)
       select measure, $1::date, institution, $2, detail, 1
         from unnest($3::text[], $4::text[], $5::text[]) as fact (measure, institution, detail)`,
      [
        ...[localDateOf(at, hubTimeZone), known.class, facts.map((fact) => fact.measure)],
        ...[facts.map((fact) => fact.institution), facts.map((fact) => fact.detail)],
      ],
    );
  }
}
