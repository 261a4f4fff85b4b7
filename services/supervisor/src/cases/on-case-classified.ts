import { Injectable } from '@nestjs/common';
import { caseClassified, type CaseClassified } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TakeClass } from './take-class.js';
import { TurnClocksOfCase } from './turn-clocks-of-case.js';

/** casework → supervisor: a person has changed the class, and with it the time the institution has. */
@Injectable()
export class OnCaseClassified implements EventHandler<typeof caseClassified> {
  readonly contract = caseClassified;

  constructor(
    private readonly turnClocks: TurnClocksOfCase,
    private readonly takeClass: TakeClass,
  ) {}

  async handle({ id: eventId, subject, data }: CaseClassified, tx: EntityManager): Promise<void> {
    const { caseId, to: itsClass, classifiedAt: at } = data;
    await this.turnClocks.run(tx, { subject, caseId, at, eventId }, () => 'classified');
    await this.takeClass.run(tx, { subject, caseId, itsClass, at: new Date(at) });
  }
}
