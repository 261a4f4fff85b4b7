import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { signWebhook, writeSecret } from './sign-webhook.js';

const [old, fresh] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const body = '{"type":"case.answered"}';

describe('signWebhook', () => {
  it('signs as the specification shows', () => {
    const secret = Buffer.from('MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3', 'base64');
    const message = { id: 'msg_1', at: new Date(1_795_440_000_999), body: '{"type":"complaint.created"}' };
    expect(signWebhook(message, [secret])).toEqual({
      'webhook-id': 'msg_1',
      'webhook-timestamp': '1795440000',
      'webhook-signature': 'v1,/lDVvzUS67cp0lL3AMOOpt+csOEw9ucJ1bTk4Xa0nZE=',
    });
  });

  it('is understood by the library that receivers use, whatever is told', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 24, maxLength: 64 }), fc.json(), fc.uuid(), (secret, text, id) => {
        const bytes = Buffer.from(secret);
        const headers = signWebhook({ id, at: new Date(), body: text }, [bytes]);
        expect(new Webhook(writeSecret(bytes)).verify(text, headers)).toEqual(JSON.parse(text));
      }),
      { numRuns: 50 },
    );
  });

  it('is understood with the old and with the new secret while both hold, and with no other', () => {
    const headers = signWebhook({ id: 'a', at: new Date(), body }, [fresh, old]);
    for (const secret of [old, fresh]) expect(new Webhook(writeSecret(secret)).verify(body, headers)).toBeDefined();
    expect(() => new Webhook(writeSecret(Buffer.alloc(32, 3))).verify(body, headers)).toThrow(/matching signature/);
    expect(() => new Webhook(writeSecret(fresh)).verify(`${body} `, headers)).toThrow(/matching signature/);
  });
});
