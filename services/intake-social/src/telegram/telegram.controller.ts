import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { cleanText, DoorClosed, type Incoming, MessageUnreadable, ReceiveMessage, sameSecret } from '#libs/intake';
import { Log } from '#libs/runtime';
import type { FastifyRequest } from 'fastify';
import { saidWith } from '../chat/said-with.js';
import { TelegramEnv } from '../intake-social.env.js';
import { readUpdate, type TelegramUpdate } from '../rules/read-update.js';
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
    await this.receiving.run(this.incoming(update));
    if (update.callbackId !== null) this.endSpinner(update.callbackId);
    return {};
  }

  private incoming({ updateId, chatId, content, quotes }: TelegramUpdate): Incoming {
    return {
      door: 'telegram',
      account: `telegram:${this.api.botId}`,
      key: updateId,
      address: chatId,
      answerable: true,
      ...said(content),
      raw: cleanText('text' in content ? content.text || '(file)' : `(${content.kind})`),
      quotes,
      isPlace: content.kind === 'place',
    };
  }

  /** Only stops the little clock on the button; nothing is lost when it does not. */
  private endSpinner(callbackId: string): void {
    this.api.call('answerCallbackQuery', { callback_query_id: callbackId }).catch(() => {
      this.log.debug({}, 'A button was not acknowledged');
    });
  }
}

function said(content: TelegramUpdate['content']): Pick<Incoming, 'intent' | 'media'> {
  switch (content.kind) {
    case 'unreadable':
      return { intent: { kind: 'unreadable' } };
    case 'place':
      return { intent: { kind: 'text', text: cleanText(content.text) } };
    case 'text': {
      const { file } = content;
      const before = saidWith(
        content.text,
        file ? [{ ref: file.id, key: file.uniqueId, mediaType: file.mediaType }] : [],
      );
      if (!content.edited || content.text === '') return before;
      // What was taken stays as it is; the new wording is put beside it.
      const text = `Diralat: ${cleanText(content.text)}`;
      return { ...before, intent: { kind: 'add', code: null, rest: text, text } };
    }
  }
}
