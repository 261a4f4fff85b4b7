import { Module } from '@nestjs/common';
import { access } from '#libs/access';
import { database } from '#libs/database';
import { conversationHandlers, conversations, OpenFile } from '#libs/intake';
import { messaging } from '#libs/messaging';
import { vault } from '#libs/vault';
import { AttachmentsController } from './attachments/attachments.controller.js';
import { OnInstitutionChanged } from './attachments/on-institution-changed.js';
import { intakeSocialDatabase } from './intake-social.database.js';
import { telegramEnv, whatsAppEnv } from './intake-social.env.js';
import { EmailDoor } from './mail/email-door.js';
import { EmptyMailbox } from './mail/empty-mailbox.js';
import { FetchByMail } from './mail/fetch-by-mail.js';
import { LatestMail } from './mail/latest-mail.js';
import { MailParts } from './mail/mail-parts.js';
import { MailTokens } from './mail/mail-tokens.js';
import { mailEnv } from './mail/mail.env.js';
import { MailboxCursor } from './mail/mailbox-cursor.js';
import { MailboxReader } from './mail/mailbox-reader.js';
import { MailboxTokens } from './mail/mailbox-tokens.js';
import { mailboxEnv } from './mail/mailbox.env.js';
import { SendByMail } from './mail/send-by-mail.js';
import { SmtpReceiver } from './mail/smtp-receiver.js';
import { TakeBounce } from './mail/take-bounce.js';
import { TakeDelivery } from './mail/take-delivery.js';
import { TakeMail } from './mail/take-mail.js';
import { FetchByMeta } from './meta/fetch-by-meta.js';
import { FirstComment } from './meta/first-comment.js';
import { InstagramController } from './meta/instagram.controller.js';
import { MessengerController } from './meta/messenger.controller.js';
import { MetaApi } from './meta/meta-api.js';
import { InstagramDoor, MessengerDoor } from './meta/meta-doors.js';
import { MetaWebhook } from './meta/meta-webhook.js';
import { metaEnv } from './meta/meta.env.js';
import { SendByMeta } from './meta/send-by-meta.js';
import { TakeMeta } from './meta/take-meta.js';
import { FetchByTelegram } from './telegram/fetch-by-telegram.js';
import { SendByTelegram } from './telegram/send-by-telegram.js';
import { TelegramApi } from './telegram/telegram-api.js';
import { TelegramController } from './telegram/telegram.controller.js';
import { TelegramDoor } from './telegram/telegram-door.js';
import { DailyBudget } from './whatsapp/daily-budget.js';
import { FetchByWhatsApp } from './whatsapp/fetch-by-whatsapp.js';
import { SendByWhatsApp } from './whatsapp/send-by-whatsapp.js';
import { TakeWhatsApp } from './whatsapp/take-whatsapp.js';
import { WhatsAppApi } from './whatsapp/whatsapp-api.js';
import { WhatsAppController } from './whatsapp/whatsapp.controller.js';
import { WhatsAppDoor } from './whatsapp/whatsapp-door.js';
import { AskMentions } from './x/ask-mentions.js';
import { Challenges } from './x/challenges.js';
import { MentionsCursor } from './x/mentions-cursor.js';
import { ReadMentionsLoop } from './x/read-mentions-loop.js';
import { WatchChallenges } from './x/watch-challenges.js';
import { SendByX } from './x/send-by-x.js';
import { XController } from './x/x.controller.js';
import { XDoor } from './x/x-door.js';
import { xEnv } from './x/x.env.js';

export const handlers = [...conversationHandlers, OnInstitutionChanged];

/** The doors for messengers and for mail. */
@Module({
  controllers: [
    AttachmentsController,
    TelegramController,
    WhatsAppController,
    MessengerController,
    InstagramController,
    XController,
  ],
  providers: [
    telegramEnv,
    TelegramApi,
    ...database(intakeSocialDatabase),
    ...vault(),
    ...access(),
    OpenFile,
    SendByTelegram,
    FetchByTelegram,
    whatsAppEnv,
    WhatsAppApi,
    DailyBudget,
    SendByWhatsApp,
    FetchByWhatsApp,
    TakeWhatsApp,
    metaEnv,
    MetaApi,
    FirstComment,
    SendByMeta,
    FetchByMeta,
    TakeMeta,
    MetaWebhook,
    mailEnv,
    MailParts,
    MailTokens,
    LatestMail,
    SendByMail,
    FetchByMail,
    TakeBounce,
    TakeMail,
    TakeDelivery,
    SmtpReceiver,
    ...[mailboxEnv, MailboxCursor, MailboxTokens, EmptyMailbox, MailboxReader],
    xEnv,
    SendByX,
    ...[MentionsCursor, AskMentions, ReadMentionsLoop],
    ...[Challenges, WatchChallenges],
    ...conversations(TelegramDoor, WhatsAppDoor, MessengerDoor, InstagramDoor, EmailDoor, XDoor),
    ...messaging({ service: 'intake-social', handlers, pace: 'calm' }),
  ],
})
export class IntakeSocialModule {}
