import type { Provider, Type } from '@nestjs/common';
import type { EventHandler } from '#libs/messaging';
import { intake } from '../intake.providers.js';
import { FetchLoop } from '../media/fetch-loop.js';
import { FetchWaiting } from '../media/fetch-waiting.js';
import { FindFate } from '../media/find-fate.js';
import { KeepFiles } from '../media/keep-files.js';
import { TellOfFiles } from '../media/tell-of-files.js';
import { WaitingFiles } from '../media/waiting-files.js';
import { OpenAndSend } from '../outgoing/open-and-send.js';
import { OutgoingLoop } from '../outgoing/outgoing-loop.js';
import { OutgoingQueue } from '../outgoing/outgoing-queue.js';
import { ReportArrivals } from '../outgoing/report-arrivals.js';
import { ReportOutcome } from '../outgoing/report-outcome.js';
import { SendOutgoing } from '../outgoing/send-outgoing.js';
import { OnComplaintErased } from '../tracking/on-complaint-erased.js';
import { trackingHandlers } from '../tracking/tracking-handlers.js';
import { CarryOut } from './carry-out.js';
import { FileFromMessage } from './file-from-message.js';
import { GatherKnowledge } from './gather-knowledge.js';
import { InboundBacklog } from './inbound-backlog.js';
import { InboundLoop } from './inbound-loop.js';
import { InboundQueue } from './inbound-queue.js';
import { KeepExchange } from './keep-exchange.js';
import { LockConversation } from './lock-conversation.js';
import type { MessageDoor } from './message-door.js';
import { MessageDoors } from './message-doors.js';
import { MoveConversation } from './move-conversation.js';
import { OnComplaintErasedHere } from './on-complaint-erased.js';
import { OnNoticePlanned } from './on-notice-planned.js';
import { ReceiveMessage } from './receive-message.js';
import { StoreMessages } from './store-messages.js';
import { TakeMessages } from './take-messages.js';
import { TakeWaiting } from './take-waiting.js';

/** `intake()` and what doors need where people write messages and get them. What takes messages out is the module's. */
export const conversations = (...doors: readonly Type<MessageDoor>[]): Provider[] => [
  ...intake(),
  ...doors,
  { provide: MessageDoors, inject: [...doors], useFactory: (...all: MessageDoor[]) => new MessageDoors(all) },
  LockConversation,
  MoveConversation,
  GatherKnowledge,
  FileFromMessage,
  CarryOut,
  KeepExchange,
  InboundQueue,
  InboundBacklog,
  StoreMessages,
  TakeMessages,
  TakeWaiting,
  InboundLoop,
  ReceiveMessage,
  OutgoingQueue,
  ReportOutcome,
  ReportArrivals,
  OpenAndSend,
  SendOutgoing,
  OutgoingLoop,
  WaitingFiles,
  FindFate,
  TellOfFiles,
  KeepFiles,
  FetchWaiting,
  FetchLoop,
];

/** What such a door hears: everything about complaints, and what to tell whom. */
export const conversationHandlers: Type<EventHandler>[] = [
  ...trackingHandlers.filter((handler) => handler !== OnComplaintErased),
  OnComplaintErasedHere,
  OnNoticePlanned,
];
