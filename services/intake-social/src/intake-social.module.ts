import { Module } from '@nestjs/common';
import { database } from '#libs/database';
import { conversationHandlers, conversations } from '#libs/intake';
import { messaging } from '#libs/messaging';
import { vault } from '#libs/vault';
import { intakeSocialDatabase } from './intake-social.database.js';
import { telegramEnv } from './intake-social.env.js';
import { SendByTelegram } from './telegram/send-by-telegram.js';
import { TelegramApi } from './telegram/telegram-api.js';
import { TelegramController } from './telegram/telegram.controller.js';
import { TelegramDoor } from './telegram/telegram-door.js';

/** The door for messengers. */
@Module({
  controllers: [TelegramController],
  providers: [
    telegramEnv,
    TelegramApi,
    ...database(intakeSocialDatabase),
    ...vault(),
    SendByTelegram,
    ...conversations(TelegramDoor),
    ...messaging({ service: 'intake-social', handlers: conversationHandlers }),
  ],
})
export class IntakeSocialModule {}
