export { StoredAttachment } from './attachment.entity.js';
export { attachments } from './attachments.providers.js';
export { ScanOfAttachment1766300000001 } from './migrations/1766300000001-scan-of-attachment.js';
export { CheckFile } from './scanning/check-file.js';
export { Clamd } from './scanning/clamd.js';
export { KeepVerdict } from './scanning/keep-verdict.js';
export { ScanWaiting } from './scanning/scan-waiting.js';
export { TellOfRemoval } from './scanning/tell-of-removal.js';
export {
  AttachmentInfected,
  AttachmentTooLarge,
  AttachmentUnsupported,
  FileUnknown,
  TooManyAttachments,
} from './attachment.errors.js';
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
