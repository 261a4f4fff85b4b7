import type { ComplaintKey } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { StoredAttachment } from './attachment.entity.js';
import { TooManyAttachments } from './attachment.errors.js';
import { attachmentLimits, type CheckedAttachment } from './check-attachment.js';
import type { ScanState } from './scan-state.js';

export interface SealedAttachment {
  readonly id: string;
  readonly mediaType: string;
  readonly sealed: Buffer;
  readonly scan: ScanState;
}

/** The name under which a file is encrypted: bytes that are moved to another row cannot be opened. */
export const attachmentField = (id: string): string => `attachment:${id}`;

export function sealAttachments(key: ComplaintKey, attachments: readonly CheckedAttachment[]): SealedAttachment[] {
  if (attachments.length > attachmentLimits.files) throw new TooManyAttachments();
  return attachments.map(({ id, mediaType, content, scan }) => ({
    id,
    mediaType,
    sealed: key.sealBytes(attachmentField(id), content),
    scan,
  }));
}

export async function storeAttachments(
  tx: EntityManager,
  key: ComplaintKey,
  attachments: readonly CheckedAttachment[],
): Promise<void> {
  for (const { id, mediaType, sealed, scan } of sealAttachments(key, attachments)) {
    await tx.insert(StoredAttachment, { id, complaintId: key.complaintId, mediaType, content: sealed, scan });
  }
}
