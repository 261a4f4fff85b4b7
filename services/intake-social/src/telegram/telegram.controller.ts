import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DoorClosed, MessageUnreadable, ReceiveMessage, sameSecret } from '#libs/intake';
import { Log } from '#libs/runtime';
import type { FastifyRequest } from 'fastify';
import { TelegramEnv } from '../intake-social.env.js';
import { readUpdate } from '../rules/read-update.js';
import { incomingByTelegram } from './incoming-by-telegram.js';
import { TelegramApi } from './telegram-api.js';

/** What the Bot API calls. Anything but 2xx makes it bring the update again. */
@ApiExcludeController()
@Controller('doors/telegram')
export class TelegramController {
  constructor(
    private readonly env: TelegramEnv,
    private readonly receiving: ReceiveMessage,
    private readonly api: TelegramApi,
    private readonly log: Log,
  ) {}

  @Post()
  @HttpCode(200)
  async receive(@Req() request: FastifyRequest): Promise<object> {
    const secret = request.headers['x-telegram-bot-api-secret-token'];
    if (typeof secret !== 'string' || !sameSecret(secret, this.env.secret)) throw new DoorClosed('Telegram');
    const update = readUpdate(request.body);
    if (!update) throw new MessageUnreadable('Telegram');
    if (update === 'ignored') return {};
    await this.receiving.run(incomingByTelegram(this.api.botId, update));
    if (update.callbackId !== null) this.endSpinner(update.callbackId);
    return {};
  }

  /** Only stops the little clock on the button; nothing is lost when it does not. */
  private endSpinner(callbackId: string): void {
    this.api.call('answerCallbackQuery', { callback_query_id: callbackId }).catch(() => {
      this.log.debug({}, 'A button was not acknowledged');
    });
  }
}
