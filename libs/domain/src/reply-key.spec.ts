import { describe, expect, it } from '@jest/globals';
import { normaliseReplyKey, replyKeyFrom } from './reply-key.js';

describe('replyKeyFrom', () => {
  it('gives the same key for the same hash', () => {
    expect(replyKeyFrom(new Uint8Array(32).fill(7))).toBe('7777-7777-7777');
  });

  it('passes over the bytes that would make some symbols likelier', () => {
    expect(replyKeyFrom(new Uint8Array([240, 255, ...Array.from({ length: 12 }, (_, place) => place)]))).toBe(
      '0123-4567-89BC',
    );
  });

  it('refuses a hash that is too short', () => {
    expect(() => replyKeyFrom(new Uint8Array(11))).toThrow(RangeError);
  });
});

describe('normaliseReplyKey', () => {
  it.each(['7HKM-2QXR-9TWB', ' 7hkm 2qxr 9twb ', '7hkm2qxr9twb', '7HKM–2QXR–9TWB'])('reads %j', (typed) => {
    expect(normaliseReplyKey(typed)).toBe('7HKM-2QXR-9TWB');
  });

  it('reads letters that look like digits', () => {
    expect(normaliseReplyKey('OIL0-0000-0000')).toBe('0110-0000-0000');
  });

  it.each(['', '7HKM-2QXR', '7HKM-2QXR-9TWBB', '7HKM-2QXR-9TW!'])('refuses %j', (typed) => {
    expect(normaliseReplyKey(typed)).toBeNull();
  });
});
