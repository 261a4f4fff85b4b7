import { Injectable } from '@nestjs/common';
import { caseDisposed, type CaseDisposed } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TellEndpoints } from '../webhooks/tell-endpoints.js';
import { moveCase } from './move-case.js';

/** casework → notifier: another unit of the tree has the case. Who had it and who gets it are both told. */
@Injectable()
export class OnCaseDisposed implements EventHandler<typeof caseDisposed> {
  readonly contract = caseDisposed;

  constructor(private readonly tellEndpoints: TellEndpoints) {}

  async handle(event: CaseDisposed, tx: EntityManager): Promise<void> {
    await moveCase(tx, event);
    await this.tellEndpoints.run(tx, event, event.data.from);
  }
}
