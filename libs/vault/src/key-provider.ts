import { createHash, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openBytes, SealBroken, sealBytes } from './sealing.js';

/**
 * Who holds the master key. A key management service fits behind it by unwrapping one intermediate key at start; so these
 * calls need no network.
 */
export abstract class KeyProvider {
  /** The data key, readable only with the master key and only for this complaint. Names the master key it needs. */
  abstract wrap(complaintId: string, dataKey: Buffer): Buffer;
  abstract unwrap(complaintId: string, wrapped: Buffer): Buffer;
  /** 32 bytes that depend on the oldest master key and the purpose; they survive a rotation. */
  abstract derive(purpose: string): Buffer;
}

const format = 1;
const idBytes = 8;

/** Wrapped: format (1 byte), id of the master key (8), then nonce, ciphertext and tag (60). */
export class LocalKeyProvider extends KeyProvider {
  private readonly byId: ReadonlyMap<string, KeyObject>;
  private readonly current: KeyObject;
  /** What everything that the first key wraps begins with. */
  private readonly head: Buffer;

  /** The first key wraps; the others still open what they wrapped before. */
  constructor(private readonly keys: readonly [Buffer, ...Buffer[]]) {
    super();
    for (const key of keys) if (key.length !== 32) throw new Error('A master key has 32 bytes');
    // Node takes five times as long to seal with plain bytes as with a key object.
    this.byId = new Map(keys.map((key) => [idOf(key).toString('hex'), createSecretKey(key)]));
    this.current = createSecretKey(keys[0]);
    this.head = Buffer.concat([Buffer.from([format]), idOf(keys[0])]);
  }

  /** A file with one key in base64 per line, the current one first: put a new line on top to rotate. */
  static fromFile(path: string): LocalKeyProvider {
    const [first, ...older] = readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => Buffer.from(line, 'base64'));
    if (!first) throw new Error(`There is no master key in ${path}`);
    return new LocalKeyProvider([first, ...older]);
  }

  wrap(complaintId: string, dataKey: Buffer): Buffer {
    return Buffer.concat([this.head, sealBytes(this.current, `data-key:${complaintId}`, dataKey)]);
  }

  unwrap(complaintId: string, wrapped: Buffer): Buffer {
    const key = this.byId.get(wrapped.subarray(1, 1 + idBytes).toString('hex'));
    if (wrapped[0] !== format || !key)
      throw new SealBroken('The data key was wrapped by a master key that is not here');
    return openBytes(key, `data-key:${complaintId}`, wrapped.subarray(1 + idBytes));
  }

  derive(purpose: string): Buffer {
    const oldest = this.keys.at(-1) ?? this.keys[0];
    return Buffer.from(hkdfSync('sha256', oldest, Buffer.alloc(0), `salur:${purpose}`, 32));
  }
}

/** What a new installation writes to `SALUR_MASTER_KEY_FILE`. */
export const newMasterKey = (): string => randomBytes(32).toString('base64');

const idOf = (key: Buffer): Buffer => createHash('sha256').update(key).digest().subarray(0, idBytes);
