export { StoredAttachment } from './attachment.entity.js';
export { AttachmentTooLarge, AttachmentUnsupported, FileUnknown, TooManyAttachments } from './attachment.errors.js';
export {
  attachmentLimits,
  checkAttachment,
  mayBeAttached,
  plainAttachment,
  type CheckedAttachment,
} from './check-attachment.js';
export { ReadAttachment } from './read-attachment.js';
export { sendFile } from './send-file.js';
export { copyAttachments } from './copy-attachments.js';
export { sealAttachments, storeAttachments, type SealedAttachment } from './store-attachments.js';
export { withoutTraces } from './without-traces.js';
