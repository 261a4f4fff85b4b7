import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import twilio from 'twilio';
import { isSignedByTwilio, twilioSignature } from './twilio-signature.js';

const url = 'https://hub.example.go.id/v1/channels/twilio/sms';
const tokens = ['the_token_that_comes', 'tok_hub_dev_0001'];
const sid = 'SM00000000000000000000000000000001';
const fields = new URLSearchParams({
  ...{ MessageSid: sid, SmsSid: sid, AccountSid: 'AC00000000000000000000000000000001', From: '+6281211111111' },
  ...{ To: '+6221170800', Body: 'Jalan rusak di Sukamaju', NumMedia: '0', NumSegments: '1' },
});
const header = 'uZcIv3Z4V824wk0C1/4svn2ge70=';

describe('a signature of Twilio', () => {
  it('is the known one', () => {
    expect(twilioSignature('tok_hub_dev_0001', url, fields)).toBe(header);
  });

  it.each([
    { change: {}, is: true, why: 'signed with the token that goes' },
    { change: { url: url.replace('.id/', '.id:443/') }, is: true, why: 'the port is written out' },
    { change: { tokens: ['another'] }, is: false, why: 'of another account' },
    { change: { url: `${url}?x=1` }, is: false, why: 'of another address' },
    { change: { fields: new URLSearchParams({ MessageSid: sid }) }, is: false, why: 'of other fields' },
  ])('is ours, $is: $why', ({ change, is }) => {
    expect(isSignedByTwilio(header, { tokens, url, fields, ...change })).toBe(is);
  });

  it('is missing', () => {
    expect(isSignedByTwilio(undefined, { tokens, url, fields })).toBe(false);
  });

  it('is what the SDK of Twilio makes of the same, whatever is sent', () => {
    const sent = fc.dictionary(
      fc.stringMatching(/^[A-Za-z]\w{0,9}$/),
      fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(sent, (values) => {
        const pairs = Object.entries(values).flatMap(([name, all]) =>
          all.map((value): [string, string] => [name, value]),
        );
        const theirs = twilio.getExpectedTwilioSignature('a-token', url, values);
        expect(twilioSignature('a-token', url, new URLSearchParams(pairs))).toBe(theirs);
      }),
    );
  });
});
