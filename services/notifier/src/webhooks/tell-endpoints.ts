import { Injectable } from '@nestjs/common';
import type { EventEnvelope } from '#libs/contracts';
import { writeAtEnd } from '#libs/database';
import { Clock } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { knownCases } from '../cases/known-cases.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { placeOf } from '../institutions/place-of.js';
import { NotifierEnv } from '../notifier.env.js';
import { deliveryId } from '../rules/delivery-id.js';
import { toldOf, webhookBody } from '../rules/told-of-case.js';
import { EndpointsInForce } from './endpoints-in-force.js';
import { keepDeliveries } from './keep-deliveries.js';

/**
 * Plans to tell the endpoints of an institution, and of those above it, what happened to a case. Where nobody listens it
 * costs nothing. The same event again changes nothing: a delivery's id follows from event and endpoint.
 */
@Injectable()
export class TellEndpoints {
  constructor(
    private readonly inForce: EndpointsInForce,
    private readonly clock: Clock,
    private readonly env: NotifierEnv,
  ) {}

  /** `formerly`: the institution that had the case until now is told as well. */
  async run(tx: EntityManager, event: EventEnvelope<unknown>, formerly?: string): Promise<void> {
    const told = toldOf(event);
    const listening = (await this.inForce.all()).filter(({ kinds }) => kinds.includes(told.kind));
    if (listening.length === 0) return;
    const found = (await knownCases.of(tx, event.subject)).find(({ id }) => id === told.caseId);
    // One that was opened before this was kept.
    if (!found) return;
    const places = [await placeOf(tx, found.institutionCode), formerly ? await placeOf(tx, formerly) : null];
    const paths = places.flatMap((place) => place?.path ?? []);
    const endpoints = listening.filter(({ institutionPath: at }) => paths.some((path) => path.startsWith(at)));
    if (endpoints.length === 0) return;
    const { code } = await lockComplaint(tx, event.subject);
    const { institutionCode, role } = found;
    const institution = { code: institutionCode, name: places[0]?.name ?? institutionCode };
    const { sequence } = event;
    const body = webhookBody(told, { code, institution, role, sequence, publicUrl: this.env.publicUrl });
    const plannedAt = this.clock.now();
    for (const { id: endpointId } of endpoints) {
      const id = deliveryId(event.id, endpointId);
      writeAtEnd(tx, keepDeliveries, { id, endpointId, kind: told.kind, code, body, plannedAt });
    }
  }
}
