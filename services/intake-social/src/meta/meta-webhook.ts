import { Injectable, type RawBodyRequest } from '@nestjs/common';
import { DoorClosed, MessageUnreadable } from '#libs/intake';
import type { FastifyRequest } from 'fastify';
import { readMeta } from '../rules/read-meta.js';
import { answerChallenge } from './answer-challenge.js';
import { MetaApi } from './meta-api.js';
import { isSignedByMeta } from './meta-signature.js';
import { metaObjects, type MetaDoorName } from './meta.env.js';
import { TakeMeta } from './take-meta.js';

/** What Meta calls for a page and for Instagram alike. Anything but 2xx makes it bring the whole batch again. */
@Injectable()
export class MetaWebhook {
  constructor(
    private readonly api: MetaApi,
    private readonly taking: TakeMeta,
  ) {}

  verify(door: MetaDoorName, { query }: FastifyRequest): string {
    return answerChallenge(query, this.api.settingsOf(door).verifyToken);
  }

  async receive(door: MetaDoorName, request: RawBodyRequest<FastifyRequest>): Promise<object> {
    const { appSecrets } = this.api.settingsOf(door);
    if (!isSignedByMeta(request.rawBody, request.headers['x-hub-signature-256'], appSecrets))
      throw new DoorClosed('Meta');
    const news = readMeta(request.body, metaObjects[door]);
    if (!news) throw new MessageUnreadable('Meta');
    await this.taking.run(door, news);
    return {};
  }
}
