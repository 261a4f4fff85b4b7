import { Injectable } from '@nestjs/common';
import { deadlinesChanged, type DeadlinesChanged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { rememberFactAtEnd } from './remember-fact.js';

/** supervisor → every door: by when who must act after a step. That a clock has stopped is told by the step itself. */
@Injectable()
export class OnDeadlinesChanged implements EventHandler<typeof deadlinesChanged> {
  readonly contract = deadlinesChanged;

  handle({ id, subject, sequence, time, data: { set } }: DeadlinesChanged, tx: EntityManager): Promise<void> {
    const fact = { what: 'deadlines-changed', eventId: id, sequence, at: time, data: { set } } as const;
    if (set.length > 0) rememberFactAtEnd(tx, subject, fact);
    return Promise.resolve();
  }
}
