import { ScanOfAttachment1766300000001, StoredAttachment } from '#libs/attachments';
import type { EntityClass } from '#libs/database';
import type { MigrationInterface } from 'typeorm';
import { MessageKeyRow } from './filing/message-key.entity.js';
import { ConversationRow } from './conversations/conversation.entity.js';
import { InboundMessage } from './conversations/inbound-message.entity.js';
import { Conversation1764100000002 } from './migrations/1764100000002-conversation.js';
import { CostOfMessage1766200000001 } from './migrations/1766200000001-cost-of-message.js';
import { WaitingFile1764100000004 } from './migrations/1764100000004-waiting-file.js';
import { ReadMessage1765500000001 } from './migrations/1765500000001-read-message.js';
import { MessageInWaiting1766350000001 } from './migrations/1766350000001-message-in-waiting.js';
import { ReferenceOfMessage1768900000001 } from './migrations/1768900000001-reference-of-message.js';
import { UnitsOfReply1766730000001 } from './migrations/1766730000001-units-of-reply.js';
import { DoorOfMessage1764100000003 } from './migrations/1764100000003-door-of-message.js';
import { WaitingFile } from './media/waiting-file.entity.js';
import { OutgoingMessage } from './outgoing/outgoing-message.entity.js';
import { Intake1764100000001 } from './migrations/1764100000001-intake.js';
import { CalendarYear } from './promise/calendar-year.entity.js';
import { PolicyRow } from './promise/policy.entity.js';
import { ComplaintFact } from './tracking/complaint-fact.entity.js';
import { TrackedComplaint } from './tracking/complaint.entity.js';

/** For every door's database definition, after the messaging ones. */
export const intakeEntities: readonly EntityClass[] = [
  TrackedComplaint,
  ComplaintFact,
  MessageKeyRow,
  StoredAttachment,
  PolicyRow,
  CalendarYear,
];

export const intakeMigrations: readonly (new () => MigrationInterface)[] = [
  Intake1764100000001,
  ScanOfAttachment1766300000001,
];

/** For doors of messages, instead of the above. */
export const conversationEntities: readonly EntityClass[] = [
  ...intakeEntities,
  ConversationRow,
  InboundMessage,
  OutgoingMessage,
  WaitingFile,
];

export const conversationMigrations: readonly (new () => MigrationInterface)[] = [
  ...intakeMigrations,
  Conversation1764100000002,
  DoorOfMessage1764100000003,
  WaitingFile1764100000004,
  ReadMessage1765500000001,
  CostOfMessage1766200000001,
  MessageInWaiting1766350000001,
  UnitsOfReply1766730000001,
  ReferenceOfMessage1768900000001,
];
