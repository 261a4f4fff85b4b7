import type { DatabaseDefinition } from '#libs/database';
import { conversationEntities, conversationMigrations } from '#libs/intake';
import { messagingMigrations } from '#libs/messaging';
import { InstitutionRow } from './attachments/institution.entity.js';
import { MailPart } from './mail/mail-part.entity.js';
import { MailboxRow } from './mail/mailbox.entity.js';
import { Institution1764500000001 } from './migrations/1764500000001-institution.js';
import { MailPart1764900000001 } from './migrations/1764900000001-mail-part.js';
import { Mailbox1766000000001 } from './migrations/1766000000001-mailbox.js';
import { XMentions1766400000001 } from './migrations/1766400000001-x-mentions.js';
import { XChallenge1766740000001 } from './migrations/1766740000001-x-challenge.js';
import { XChallengeRow } from './x/x-challenge.entity.js';
import { XMentionsRow } from './x/x-mentions.entity.js';

export const intakeSocialDatabase: DatabaseDefinition = {
  schema: 'intake_social',
  role: 'salur_intake_social',
  entities: [...conversationEntities, InstitutionRow, MailPart, MailboxRow, XMentionsRow, XChallengeRow],
  migrations: [
    ...messagingMigrations,
    ...conversationMigrations,
    Institution1764500000001,
    MailPart1764900000001,
    Mailbox1766000000001,
    XMentions1766400000001,
    XChallenge1766740000001,
  ],
};
