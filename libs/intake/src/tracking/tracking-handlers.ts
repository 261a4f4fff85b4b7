import { Injectable, type Type } from '@nestjs/common';
import type { EventEnvelope } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { OnCalendarChanged } from '../promise/on-calendar-changed.js';
import { OnPolicyChanged } from '../promise/on-policy-changed.js';
import { remembered, type Fact, type FactName } from './fact.js';
import { OnComplaintErased } from './on-complaint-erased.js';
import { OnComplaintFiled } from './on-complaint-filed.js';
import { OnDeadlinesChanged } from './on-deadlines-changed.js';
import { rememberFactAtEnd } from './remember-fact.js';

/** every speaker → this door: one more fact of the story; what it means is decided when the story is told. */
function remembering(what: FactName): Type<EventHandler> {
  @Injectable()
  class OnFact implements EventHandler {
    readonly contract = remembered[what];

    handle({ id, subject, sequence, time, data }: EventEnvelope<unknown>, tx: EntityManager): Promise<void> {
      rememberFactAtEnd(tx, subject, { what, eventId: id, sequence, at: time, data } as Fact);
      return Promise.resolve();
    }
  }
  return OnFact;
}

const plainFacts = Object.keys(remembered).filter((what): what is FactName => what !== 'erased');

/** Everything a door hears to know where any complaint stands and what to promise for a new one. */
export const trackingHandlers: Type<EventHandler>[] = [
  OnComplaintFiled,
  OnComplaintErased,
  OnDeadlinesChanged,
  OnPolicyChanged,
  OnCalendarChanged,
  ...plainFacts.map((what) => remembering(what)),
];
