import { Injectable } from '@nestjs/common';
import { deadlinesChanged, type DeadlinesChanged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TakeDeadline } from './take-deadline.js';

/** supervisor → casework: what a step has made of the clocks; of those that stop the case knows by the step itself. */
@Injectable()
export class OnDeadlinesChanged implements EventHandler<typeof deadlinesChanged> {
  readonly contract = deadlinesChanged;

  constructor(private readonly takeDeadline: TakeDeadline) {}

  async handle({ subject, data: { set } }: DeadlinesChanged, tx: EntityManager): Promise<void> {
    for (const deadline of set) await this.takeDeadline.run(tx, subject, deadline);
  }
}
