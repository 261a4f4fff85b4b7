import { Injectable } from '@nestjs/common';
import type { ComplaintClass } from '#libs/contracts';
import type { Calendar } from '#libs/domain';
import { Clock, stopwatchMs } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { CalendarYear } from './calendar-year.entity.js';
import { PolicyRow } from './policy.entity.js';
import { promisedAnswer, promisedSpans, type AnswerPolicy, type PromisedSpans } from './promised-answer.js';

interface Rules {
  readonly policies: readonly AnswerPolicy[];
  readonly calendar: Calendar;
}

interface Promised {
  readonly minute: number;
  readonly rules: Rules | null;
  readonly byClass: Map<ComplaintClass, Date>;
}

const minuteMs = 60_000;
const minuteOf = (instant: Date): number => Math.floor(instant.getTime() / minuteMs);

// Filing must not read two tables for every complaint; a policy is announced days ahead.
const freshForMs = 5_000;

/** By when a complaint is to be answered, by the policies and calendars this door has heard of. */
@Injectable()
export class AnswerPromise {
  private rules: Rules | null = null;
  private readAtMs = -Infinity;
  private promised: Promised = { minute: NaN, rules: null, byClass: new Map() };

  constructor(private readonly clock: Clock) {}

  /** Reads on the caller's connection: whoever holds one and waits for another can wait for ever. */
  async make(
    tx: EntityManager,
    complaint: { readonly class: ComplaintClass; readonly receivedAt?: Date },
  ): Promise<{ receivedAt: Date; answerBy: Date }> {
    const { receivedAt = this.clock.now() } = complaint;
    const rules = await this.currentRules(tx);
    return { receivedAt, answerBy: this.within(minuteOf(receivedAt), complaint.class, rules) };
  }

  /** The days off that this door has heard of. */
  async calendar(tx: EntityManager): Promise<Calendar> {
    return (await this.currentRules(tx)).calendar;
  }

  /** How long the stages may take of what is filed now. */
  async spans(tx: EntityManager): Promise<PromisedSpans> {
    return promisedSpans((await this.currentRules(tx)).policies, this.clock.now());
  }

  /** Counting days takes a tenth of a millisecond: it is done once a minute. */
  private within(minute: number, complaintClass: ComplaintClass, rules: Rules): Date {
    if (this.promised.minute !== minute || this.promised.rules !== rules) {
      this.promised = { minute, rules, byClass: new Map() };
    }
    const known = this.promised.byClass.get(complaintClass);
    if (known) return known;
    const answerBy = promisedAnswer(complaintClass, new Date(minute * minuteMs), rules);
    this.promised.byClass.set(complaintClass, answerBy);
    return answerBy;
  }

  /** One filing in five seconds reads them anew; the others of that moment go on with what is known. */
  private async currentRules(tx: EntityManager): Promise<Rules> {
    if (this.rules && stopwatchMs() - this.readAtMs <= freshForMs) return this.rules;
    this.readAtMs = stopwatchMs();
    this.rules = await this.read(tx);
    return this.rules;
  }

  private async read(tx: EntityManager): Promise<Rules> {
    const policies = await tx.getRepository(PolicyRow).find();
    const years = await tx.getRepository(CalendarYear).find({ order: { year: 'ASC' } });
    const version = years.map((year) => `${year.year}:${year.version}`).join(' ');
    return { policies, calendar: { version, holidays: new Set(years.flatMap((year) => year.holidays)) } };
  }
}
