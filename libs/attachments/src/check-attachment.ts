import { createHash } from 'node:crypto';
import type { Attachment, Door } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { fileTypeFromBuffer } from 'file-type';
import { AttachmentTooLarge, AttachmentUnsupported } from './attachment.errors.js';
import { pixelsOf } from './pixels-of.js';
import type { ScanState } from './scan-state.js';

/** A file whose content is what it says it is, with its bytes. */
export interface CheckedAttachment extends Attachment {
  readonly content: Buffer;
  readonly scan: ScanState;
}

/** What is said of a file: everything but its bytes, and which door holds it. */
export const plainAttachment = ({ id, mediaType, bytes, sha256 }: Attachment, door: Door): Attachment => ({
  id,
  mediaType,
  bytes,
  sha256,
  door,
});

export const attachmentLimits = { files: 5, bytes: 10 * 1024 * 1024, pixels: 50_000_000 } as const;

const allowed = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'application/pdf']);
const sayNothing = new Set(['', 'application/octet-stream']);

/** Whether a file that says it is of this type is worth looking at. */
export function mayBeAttached(declaredType: string): boolean {
  const declared = declaredType.split(';', 1).join('').trim().toLowerCase();
  return sayNothing.has(declared) || allowed.has(declared);
}

/**
 * Takes a file by its content, never by its name. A declared type that is not allowed is refused whatever the bytes are; a
 * picture declared as another kind of picture (phones do that) is taken as what it is. What comes from outside goes through `CheckFile`, which asks the scanner too.
 */
export async function checkAttachment(bytes: Uint8Array, declaredType = ''): Promise<CheckedAttachment> {
  if (bytes.length > attachmentLimits.bytes) throw new AttachmentTooLarge();
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mediaType = (await found(content)) ?? '';
  if (!allowed.has(mediaType) || !mayBeAttached(declaredType)) throw new AttachmentUnsupported();
  // A small file can unfold into gigabytes of pixels in whatever shows it.
  if (pixelsOf(content, mediaType) > attachmentLimits.pixels) throw new AttachmentTooLarge();
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { id: uuidV7(), mediaType, bytes: content.length, sha256, content, scan: 'none' };
}

/** Damaged files make the detector throw; they are simply not one of ours. */
async function found(content: Buffer): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(content))?.mime;
  } catch {
    return undefined;
  }
}
