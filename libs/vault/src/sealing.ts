import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import { DomainError, freshBytes } from '#libs/domain';

const nonceBytes = 12;
const tagBytes = 16;

/** The bytes were not sealed with this key for this place, or were changed since. */
export class SealBroken extends DomainError {
  readonly code = 'seal.broken';
  readonly kind = 'conflict';
}

/** AES-256-GCM: nonce, ciphertext, tag. `context` says where it belongs; it opens nowhere else. */
export function sealBytes(key: Buffer | KeyObject, context: string, plain: Buffer): Buffer {
  const nonce = freshBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(context, 'utf8'));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

export function openBytes(key: Buffer | KeyObject, context: string, sealed: Buffer): Buffer {
  if (sealed.length < nonceBytes + tagBytes) throw new SealBroken('The sealed text is too short');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(context, 'utf8'));
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
  } catch (cause) {
    throw new SealBroken('The sealed text does not open', { cause });
  }
}
