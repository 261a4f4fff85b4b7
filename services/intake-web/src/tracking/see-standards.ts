import { Injectable } from '@nestjs/common';
import { AnswerPromise, standardsOf, type Standard, type Tracked } from '#libs/intake';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';

/** What each stage of a complaint took beside what it may take, by the calendar this door has heard of. */
@Injectable()
export class SeeStandards {
  constructor(
    private readonly db: DataSource,
    private readonly promise: AnswerPromise,
    private readonly clock: Clock,
  ) {}

  async of({ facts, story }: Tracked): Promise<Standard[]> {
    const calendar = await this.promise.calendar(this.db.manager);
    return standardsOf({ facts, status: story.status }, calendar, this.clock.now());
  }
}
