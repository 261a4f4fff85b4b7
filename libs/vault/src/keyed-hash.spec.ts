import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KeyedHash } from './keyed-hash.js';

describe('KeyedHash', () => {
  it('is HMAC-SHA-256, whatever the key and the text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.string({ unit: 'grapheme' }), (bytes, text) => {
        const key = Buffer.from(bytes);
        const expected = createHmac('sha256', key).update(text).digest();
        return new KeyedHash(key).of(text).equals(expected);
      }),
    );
  });

  it('takes no key of another length', () => {
    expect(() => new KeyedHash(Buffer.alloc(33))).toThrow('32 bytes');
  });
});
