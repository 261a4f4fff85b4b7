import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerToChallenge, isChallenge, isSignedByX } from './x-signature.js';

const secret = 'x_consumer_secret_dev';
const raw = Buffer.from('crc_abc123');
const header = 'sha256=9onwpTQVezwMijzV7kUB0M08UD4gZJSCxnptiKj+ErM=';

describe('the proof that X and we hold the same secret', () => {
  it('answers a challenge, by a known vector', () => {
    expect(answerToChallenge('crc_abc123', secret)).toEqual({ response_token: header });
  });

  it.each([
    { given: { raw, header, secret }, is: true, why: 'it signed these bytes' },
    { given: { raw, header, secret: 'another' }, is: false, why: 'somebody else did' },
    { given: { raw: Buffer.from('crc_abc124'), header, secret }, is: false, why: 'they are other bytes' },
    { given: { raw, header: undefined, secret }, is: false, why: 'nobody did' },
    { given: { raw: undefined, header, secret }, is: false, why: 'there are no bytes' },
  ])('is $is: $why', ({ given, is }) => {
    expect(isSignedByX(given.raw, given.header, given.secret)).toBe(is);
  });

  it('is asked for by opaque letters, never by anything that could be brought as an event', () => {
    const asked = ['crc_abc123', '9b4507b3-9040-4669-9ca3-6b94edb50553', 'OTQ5MTE5+/z_-=='];
    expect(asked.filter(isChallenge)).toEqual(asked);
    expect(['', 'a'.repeat(201), ['crc_abc123'], undefined].filter(isChallenge)).toEqual([]);
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())), (event) => {
        expect(isChallenge(JSON.stringify(event))).toBe(false);
      }),
    );
  });
});
