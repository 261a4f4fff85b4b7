import { Injectable } from '@nestjs/common';
import type { ComplaintClass } from '#libs/contracts';
import type { Calendar } from '#libs/domain';
import { Clock, stopwatchMs } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { CalendarYear } from './calendar-year.entity.js';
import { PolicyRow } from './policy.entity.js';
import { promisedAnswer, type AnswerPolicy } from './promised-answer.js';

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

/** By when a complaint filed now is to be answered, by the policies and calendars this door has heard of. */
@Injectable()
export class AnswerPromise {
  private rules: Promise<Rules> | undefined;
  private readAtMs = -Infinity;
  private promised: Promised = { minute: NaN, rules: null, byClass: new Map() };

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async make(complaintClass: ComplaintClass): Promise<{ receivedAt: Date; answerBy: Date }> {
    const receivedAt = this.clock.now();
    return { receivedAt, answerBy: await this.within(minuteOf(receivedAt), complaintClass) };
  }

  /** Counting days takes a tenth of a millisecond: it is done once a minute. */
  private async within(minute: number, complaintClass: ComplaintClass): Promise<Date> {
    const rules = await this.currentRules();
    if (this.promised.minute !== minute || this.promised.rules !== rules) {
      this.promised = { minute, rules, byClass: new Map() };
    }
    const known = this.promised.byClass.get(complaintClass);
    if (known) return known;
    const answerBy = promisedAnswer(complaintClass, new Date(minute * minuteMs), rules);
    this.promised.byClass.set(complaintClass, answerBy);
    return answerBy;
  }

  private currentRules(): Promise<Rules> {
    if (!this.rules || stopwatchMs() - this.readAtMs > freshForMs) {
      this.readAtMs = stopwatchMs();
      this.rules = this.read();
      this.rules.catch(() => {
        this.readAtMs = -Infinity;
      });
    }
    return this.rules;
  }

  private async read(): Promise<Rules> {
    const policies = await this.db.getRepository(PolicyRow).find();
    const years = await this.db.getRepository(CalendarYear).find({ order: { year: 'ASC' } });
    const version = years.map((year) => `${year.year}:${year.version}`).join(' ');
    return { policies, calendar: { version, holidays: new Set(years.flatMap((year) => year.holidays)) } };
  }
}
