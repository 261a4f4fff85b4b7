export {
  attachmentLimits,
  checkAttachment,
  mayBeAttached,
  type CheckedAttachment,
} from './attachments/check-attachment.js';
export { AttachmentTooLarge, AttachmentUnsupported, TooManyAttachments } from './attachments/attachment.errors.js';
export { OpenFile } from './attachments/open-file.js';
export { sendFile } from './attachments/send-file.js';
export { ReadAttachment } from './attachments/read-attachment.js';
export { AddToComplaint, type Addition } from './complaints/add-to-complaint.js';
export { ComplaintOver, ComplaintUnknown, NothingToRate } from './complaints/complaint.errors.js';
export { RateComplaint, type Rating } from './complaints/rate-complaint.js';
export { WithdrawComplaint } from './complaints/withdraw-complaint.js';
export { claimMessage } from './filing/claim-message.js';
export { FileComplaint } from './filing/file-complaint.js';
export { MessageKeyReused } from './filing/filing.errors.js';
export type { Filed, MessageKey, NewComplaint } from './filing/new-complaint.js';
export type { Incoming, IncomingFile } from './conversations/incoming.js';
export { conversationHandlers, conversations } from './conversations/conversations.providers.js';
export { LockConversation } from './conversations/lock-conversation.js';
export { DoorClosed, DoorShut, MessageUnreadable } from './conversations/door.errors.js';
export { MessageDoor, type Writer } from './conversations/message-door.js';
export { MoveConversation } from './conversations/move-conversation.js';
export { ReceiveMessage } from './conversations/receive-message.js';
export { cleanText } from './dialogue/clean-text.js';
export { readCaption, readIntent, type Intent } from './dialogue/intent.js';
export type { Reply } from './dialogue/reply.js';
export { smsText } from './dialogue/sms-texts.js';
export { chatText } from './dialogue/chat-texts.js';
export { conversationEntities, conversationMigrations, intakeEntities, intakeMigrations } from './intake.database.js';
export { intake } from './intake.providers.js';
export { download, type AllowedHosts } from './media/download.js';
export { FetchFile, fetchPatienceMs, type FetchOutcome } from './media/fetch-file.js';
export { neverLeft } from './outgoing/never-left.js';
export { OutgoingQueue } from './outgoing/outgoing-queue.js';
export { ReportArrivals } from './outgoing/report-arrivals.js';
export { ReportOutcome } from './outgoing/report-outcome.js';
export { Send, sendPatienceMs, type Departing, type SendOutcome } from './outgoing/send.js';
export { SendOutgoing } from './outgoing/send-outgoing.js';
export { sameSecret } from './same-secret.js';
export type { Fact, FactOf } from './tracking/fact.js';
export { OnComplaintErased } from './tracking/on-complaint-erased.js';
export { nameOf, publicView, type PublicView } from './tracking/public-view.js';
export { ReadTexts, type ReadableEntry, type ReadableTexts } from './tracking/read-texts.js';
export { standardsOf, type Standard, type StandardKind } from './tracking/standards.js';
export { AnswerPromise } from './promise/answer-promise.js';
export { isOpen, type Holder, type StatusKey, type Story } from './tracking/story.js';
export type { Actor, Moment, MomentKey } from './tracking/timeline.js';
export { TrackedComplaint } from './tracking/complaint.entity.js';
export { Tracking, type Tracked } from './tracking/tracking.js';
export { trackingHandlers } from './tracking/tracking-handlers.js';
