import { Module } from '@nestjs/common';
import { database } from '#libs/database';
import { conversationHandlers, conversations } from '#libs/intake';
import { messaging } from '#libs/messaging';
import { vault } from '#libs/vault';
import { intakeSmsDatabase } from './intake-sms.database.js';
import { kannelEnv } from './intake-sms.env.js';
import { KannelController } from './messages/kannel.controller.js';
import { SendByKannel } from './messages/send-by-kannel.js';
import { SmsDoor } from './messages/sms-door.js';
import { TakeReport } from './messages/take-report.js';

/** The door for SMS. */
@Module({
  controllers: [KannelController],
  providers: [
    kannelEnv,
    ...database(intakeSmsDatabase),
    ...vault(),
    SendByKannel,
    ...conversations(SmsDoor),
    ...messaging({ service: 'intake-sms', handlers: conversationHandlers }),
    TakeReport,
  ],
})
export class IntakeSmsModule {}
