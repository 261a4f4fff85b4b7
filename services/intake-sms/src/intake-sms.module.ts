import { Module } from '@nestjs/common';
import { database } from '#libs/database';
import { conversationHandlers, conversations } from '#libs/intake';
import { messaging } from '#libs/messaging';
import { vault } from '#libs/vault';
import { intakeSmsDatabase } from './intake-sms.database.js';
import { kannelEnv, smsProviderEnv } from './intake-sms.env.js';
import { JasminController } from './jasmin/jasmin.controller.js';
import { jasminEnv } from './jasmin/jasmin.env.js';
import { SendByJasmin } from './jasmin/send-by-jasmin.js';
import { KannelController } from './messages/kannel.controller.js';
import { LastProvider } from './messages/last-provider.js';
import { SendByKannel } from './messages/send-by-kannel.js';
import { SendSms } from './messages/send-sms.js';
import { SmsDoor } from './messages/sms-door.js';
import { SmsProviders } from './messages/sms-providers.js';
import { TakeReport } from './messages/take-report.js';
import { smpp } from './smpp/smpp.providers.js';
import { SendByTwilio } from './twilio/send-by-twilio.js';
import { TwilioController } from './twilio/twilio.controller.js';
import { twilioEnv } from './twilio/twilio.env.js';

/** The door for SMS. */
@Module({
  controllers: [KannelController, TwilioController, JasminController],
  providers: [
    kannelEnv,
    smsProviderEnv,
    ...database(intakeSmsDatabase),
    ...vault(),
    SendByKannel,
    twilioEnv,
    SendByTwilio,
    jasminEnv,
    SendByJasmin,
    ...smpp,
    ...[SmsProviders, LastProvider, SendSms],
    ...conversations(SmsDoor),
    ...messaging({ service: 'intake-sms', handlers: conversationHandlers, pace: 'calm' }),
    TakeReport,
  ],
})
export class IntakeSmsModule {}
