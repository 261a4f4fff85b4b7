import { hash } from 'node:crypto';

const blockBytes = 64;

/**
 * HMAC-SHA-256 (RFC 2104) for many short texts under one key. Hashing in one go, with the padded key prepared, takes a
 * third of what `createHmac` takes; of a filing, which needs three, that is 3 %.
 */
export class KeyedHash {
  private readonly inner: Buffer;
  private readonly outer: Buffer;

  /** A key of 32 bytes, as all of ours: a longer one than a block would have to be hashed first. */
  constructor(key: Buffer) {
    if (key.length !== 32) throw new Error('The key of a keyed hash has 32 bytes');
    this.inner = padded(key, 0x36);
    this.outer = padded(key, 0x5c);
  }

  of(text: string): Buffer {
    const within = hash('sha256', Buffer.concat([this.inner, Buffer.from(text, 'utf8')]), 'buffer');
    return hash('sha256', Buffer.concat([this.outer, within]), 'buffer');
  }
}

function padded(key: Buffer, pad: number): Buffer {
  const block = Buffer.alloc(blockBytes, pad);
  key.forEach((byte, index) => (block[index] = byte ^ pad));
  return block;
}
