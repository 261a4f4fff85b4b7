import { describe, expect, it } from '@jest/globals';
import { sign } from '@octokit/webhooks-methods';
import fc from 'fast-check';
import { isSignedByMeta } from './meta-signature.js';

const body = '{"object":"whatsapp_business_account","entry":[]}';
const raw = Buffer.from(body);
const secret = 'meta_app_secret_dev';
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
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

  it('believes the example that GitHub prints for the same header', () => {
    const example = 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17';
    expect(isSignedByMeta(Buffer.from('Hello, World!'), example, ["It's a Secret to Everybody"])).toBe(true);
  });
});

describe('a signature that somebody else’s code made', () => {
  it('is believed for these words and this secret, and for no others', () =>
    fc.assert(
      fc.asyncProperty(words, words, async (text, key) => {
        const [signed, made] = [Buffer.from(text), await sign(key, text)];
        expect(isSignedByMeta(signed, made, [key])).toBe(true);
        expect(isSignedByMeta(signed, made, [`${key}.`])).toBe(false);
        expect(isSignedByMeta(Buffer.concat([signed, Buffer.of(0)]), made, [key])).toBe(false);
      }),
    ));
});
