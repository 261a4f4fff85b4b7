import { Injectable, type Type } from '@nestjs/common';
import {
  caseAccepted,
  caseAnswerDelivered,
  caseAppealed,
  caseHandedBack,
  caseResumed,
  caseTaken,
  type EventContract,
  type EventEnvelope,
} from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TellEndpoints } from './tell-endpoints.js';

/** casework → notifier: institutions may want to hear of it; the citizen is not told. */
function telling(contract: EventContract): Type<EventHandler> {
  @Injectable()
  class OnFact implements EventHandler {
    readonly contract = contract;

    constructor(private readonly tellEndpoints: TellEndpoints) {}

    handle(event: EventEnvelope<unknown>, tx: EntityManager): Promise<void> {
      return this.tellEndpoints.run(tx, event);
    }
  }
  return OnFact;
}

export const tellingHandlers: Type<EventHandler>[] = [
  caseAccepted,
  caseTaken,
  caseResumed,
  caseAnswerDelivered,
  caseHandedBack,
  caseAppealed,
].map(telling);
