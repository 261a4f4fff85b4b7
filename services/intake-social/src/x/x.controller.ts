import { Controller, Get, HttpCode, Post, Req, type RawBodyRequest } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DoorClosed, DoorShut, MessageUnreadable, ReceiveMessage } from '#libs/intake';
import type { FastifyRequest } from 'fastify';
import { readX } from '../rules/read-x.js';
import { Challenges } from './challenges.js';
import { incomingByX } from './incoming-by-x.js';
import { answerToChallenge, isChallenge, isSignedByX } from './x-signature.js';
import { XEnv, type XSettings } from './x.env.js';

/** What X calls. Anything but 2xx makes it bring the event again. */
@ApiExcludeController()
@Controller('doors/x')
export class XController {
  constructor(
    private readonly env: XEnv,
    private readonly receiving: ReceiveMessage,
    private readonly challenges: Challenges,
  ) {}

  /** Asked every hour or so, within three seconds. */
  @Get()
  challenge(@Req() { query }: FastifyRequest): object {
    const { crc_token: token } = query as Readonly<Record<string, unknown>>;
    if (!isChallenge(token)) throw new MessageUnreadable('X');
    const { consumerSecret, accountId } = this.settings;
    void this.challenges.note(accountId);
    return answerToChallenge(token, consumerSecret);
  }

  @Post()
  @HttpCode(200)
  async receive(@Req() request: RawBodyRequest<FastifyRequest>): Promise<object> {
    const { consumerSecret, accountId } = this.settings;
    if (!isSignedByX(request.rawBody, request.headers['x-twitter-webhooks-signature'], consumerSecret))
      throw new DoorClosed('X');
    const messages = readX(request.body, accountId);
    if (!messages) throw new MessageUnreadable('X');
    for (const message of messages) await this.receiving.run(incomingByX(accountId, message));
    return {};
  }

  private get settings(): XSettings {
    if (!this.env.settings) throw new DoorShut('X_*');
    return this.env.settings;
  }
}
