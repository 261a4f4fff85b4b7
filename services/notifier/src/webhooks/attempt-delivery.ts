import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { signWebhook } from './sign-webhook.js';
import { WebhookDelivery } from './delivery.entity.js';
import { WebhookEndpoint } from './endpoint.entity.js';
import { EndpointSecrets } from './endpoint-secrets.js';
import { NoteAttempt } from './note-attempt.js';
import { PostWebhook, type Answer } from './post-webhook.js';

/**
 * Sends what was claimed, outside any transaction, and then writes down what came of it. Who is killed in between sends it
 * once more, under the same id.
 */
@Injectable()
export class AttemptDelivery {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly secrets: EndpointSecrets,
    private readonly post: PostWebhook,
    private readonly noting: NoteAttempt,
  ) {}

  /** Null: we are stopping, and whoever claims it next sends it. */
  async run(delivery: WebhookDelivery, until?: AbortSignal): Promise<Answer | null> {
    const endpoint = await this.db.manager.findOneByOrFail(WebhookEndpoint, { id: delivery.endpointId });
    const { id, body } = delivery;
    const headers = signWebhook({ id, at: this.clock.now(), body }, this.secrets.of(endpoint));
    const answer = await this.post.run({ url: endpoint.url, headers, body }, until);
    if (!answer.ok && until?.aborted) return null;
    await this.db.transaction((tx) => this.noting.run(tx, delivery, answer));
    return answer;
  }
}
