import type { Provider, Type } from '@nestjs/common';
import type { EventHandler } from '#libs/messaging';
import { intake } from '../intake.providers.js';
import { OpenAndSend } from '../outgoing/open-and-send.js';
import { OutgoingLoop } from '../outgoing/outgoing-loop.js';
import { OutgoingQueue } from '../outgoing/outgoing-queue.js';
import { ReportOutcome } from '../outgoing/report-outcome.js';
import { Send } from '../outgoing/send.js';
import { SendOutgoing } from '../outgoing/send-outgoing.js';
import { OnComplaintErased } from '../tracking/on-complaint-erased.js';
import { trackingHandlers } from '../tracking/tracking-handlers.js';
import { CarryOut } from './carry-out.js';
import { FileFromMessage } from './file-from-message.js';
import { GatherKnowledge } from './gather-knowledge.js';
import { KeepExchange } from './keep-exchange.js';
import { LockConversation } from './lock-conversation.js';
import { MessageDoor } from './message-door.js';
import { OnComplaintErasedHere } from './on-complaint-erased.js';
import { OnNoticePlanned } from './on-notice-planned.js';
import { ReceiveMessage } from './receive-message.js';
import { TakeMessage } from './take-message.js';

export interface MessageDoorParts {
  readonly door: Type<MessageDoor>;
  readonly provider: Type<Send>;
}

/** `intake()` and what a door needs where people write messages and get them. */
export const conversations = ({ door, provider }: MessageDoorParts): Provider[] => [
  ...intake(),
  { provide: MessageDoor, useClass: door },
  { provide: Send, useClass: provider },
  LockConversation,
  GatherKnowledge,
  FileFromMessage,
  CarryOut,
  KeepExchange,
  TakeMessage,
  ReceiveMessage,
  OutgoingQueue,
  ReportOutcome,
  OpenAndSend,
  SendOutgoing,
  OutgoingLoop,
];

/** What such a door hears: everything about complaints, and what to tell whom. */
export const conversationHandlers: Type<EventHandler>[] = [
  ...trackingHandlers.filter((handler) => handler !== OnComplaintErased),
  OnComplaintErasedHere,
  OnNoticePlanned,
];
