import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { pingBody, pingKind } from '../rules/told-of-case.js';
import { AttemptDelivery } from './attempt-delivery.js';
import { claimMs } from './claim-deliveries.js';
import { WebhookDelivery } from './delivery.entity.js';
import { findEndpoint } from './find-endpoint.js';
import type { Answer } from './post-webhook.js';

/** Sends one that tells nothing, at once and once, also to an endpoint that is switched off, and shows what came back. */
@Injectable()
export class PingEndpoint {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly attempt: AttemptDelivery,
  ) {}

  /** The beginning of the answer is for whoever asks; it is not kept. */
  async run(staff: Staff, endpointId: string): Promise<Omit<Answer, 'retryAfterMs'>> {
    await findEndpoint(this.db.manager, staff, endpointId);
    const now = this.clock.now();
    const ping = Object.assign(new WebhookDelivery(), {
      ...{ id: uuidV7(), endpointId, kind: pingKind, code: null, body: pingBody(now), state: 'planned' as const },
      ...{ attempts: 1, plannedAt: now, attemptedAt: now, dueAt: new Date(now.getTime() + claimMs) },
      ...{ status: null, trouble: null },
    });
    await this.db.manager.insert(WebhookDelivery, ping);
    const answer = await this.attempt.run(ping);
    return {
      ok: answer?.ok ?? false,
      status: answer?.status ?? null,
      trouble: answer?.trouble ?? null,
      text: answer?.text ?? '',
    };
  }
}
