import { Injectable } from '@nestjs/common';
import { Clock, Log } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { healthAfter } from '../rules/endpoint-health.js';
import { pingKind } from '../rules/told-of-case.js';
import { tryAgainAt } from '../rules/try-again.js';
import { WebhookDelivery } from './delivery.entity.js';
import { WebhookEndpoint } from './endpoint.entity.js';
import { EndpointsInForce } from './endpoints-in-force.js';
import type { Answer } from './post-webhook.js';

/** Writes down what came of an attempt, and what it says of the endpoint. What a later attempt has written down is left alone. */
@Injectable()
export class NoteAttempt {
  constructor(
    private readonly clock: Clock,
    private readonly inForce: EndpointsInForce,
    private readonly log: Log,
  ) {}

  async run(tx: EntityManager, { id, attempts, kind, endpointId }: WebhookDelivery, answer: Answer): Promise<void> {
    const { ok, status, trouble, retryAfterMs: askedMs } = answer;
    const isPing = kind === pingKind;
    const isOver = ok || isPing;
    const dueAt = isOver ? null : tryAgainAt({ attempts, now: this.clock.now(), drawn: Math.random(), askedMs });
    const state = ok ? 'delivered' : dueAt ? 'planned' : 'failed';
    await tx.update(WebhookDelivery, { id, attempts, state: 'planned' }, { state, dueAt, status, trouble });
    // Somebody finds out whether it works: that is no reason to switch it off.
    if (!isPing) await this.noteHealth(tx, endpointId, answer);
  }

  private async noteHealth(tx: EntityManager, id: string, answer: Answer): Promise<void> {
    const seen = await tx.findOneByOrFail(WebhookEndpoint, { id });
    if (answer.ok && seen.failingSince === null) return;
    const endpoint = await tx.findOneOrFail(WebhookEndpoint, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const { state, offBecause, failingSince } = healthAfter(endpoint, answer, this.clock.now());
    const isSwitchedOff = endpoint.state !== state;
    const version = endpoint.version + (isSwitchedOff ? 1 : 0);
    await tx.update(WebhookEndpoint, { id }, { state, offBecause, failingSince, version });
    if (!isSwitchedOff) return;
    this.inForce.forget();
    this.log.warn({ service: 'notifier', endpoint: id, because: offBecause }, 'A webhook endpoint was switched off');
  }
}
