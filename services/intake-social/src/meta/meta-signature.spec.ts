import { describe, expect, it } from '@jest/globals';
import { isSignedByMeta } from './meta-signature.js';

const body = '{"object":"whatsapp_business_account","entry":[]}';
const raw = Buffer.from(body);
const secret = 'meta_app_secret_dev';
const signature = 'sha256=eaed3b2e101b29a7feaf153c66aea8abc5308ea22435ad06588666c961f6c9c5';

describe('isSignedByMeta', () => {
  it.each([
    { given: { raw, header: signature, secrets: [secret] }, is: true, why: 'a known vector' },
    { given: { raw, header: signature, secrets: ['the_new_one', secret] }, is: true, why: 'secrets are being changed' },
    { given: { raw, header: signature, secrets: ['the_new_one'] }, is: false, why: 'another app signed it' },
    { given: { raw: Buffer.from(`${body} `), header: signature, secrets: [secret] }, is: false, why: 'a byte more' },
    { given: { raw, header: undefined, secrets: [secret] }, is: false, why: 'nobody signed it' },
    { given: { raw: undefined, header: signature, secrets: [secret] }, is: false, why: 'there is no body' },
    { given: { raw, header: [signature], secrets: [secret] }, is: false, why: 'two headers are no signature' },
    { given: { raw, header: signature, secrets: [] }, is: false, why: 'without a secret nothing can be checked' },
  ])('$is: $why', ({ given, is }) => {
    expect(isSignedByMeta(given.raw, given.header, given.secrets)).toBe(is);
  });
});
