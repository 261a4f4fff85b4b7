import { Injectable } from '@nestjs/common';
import { AnswerPromise, promisedSpans, type PromisedSpans } from '#libs/intake';
import { Clock, Log } from '#libs/runtime';
import { DataSource } from 'typeorm';

/** How long each stage may take, by the policies this door has heard of: what pages promise follows what officials set. */
@Injectable()
export class SeePromise {
  private known: PromisedSpans | null = null;

  constructor(
    private readonly db: DataSource,
    private readonly promise: AnswerPromise,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** No page is missing because the database is: then what was known last is said. */
  async spans(): Promise<PromisedSpans> {
    try {
      this.known = await this.promise.spans(this.db.manager);
    } catch (error) {
      this.log.warn({ error }, 'The policies were not read; what was known last is said');
    }
    return this.known ?? promisedSpans([], this.clock.now());
  }
}
