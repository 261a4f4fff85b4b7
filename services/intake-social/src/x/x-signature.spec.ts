import { describe, expect, it } from '@jest/globals';
import { answerToChallenge, isSignedByX } from './x-signature.js';

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
});
