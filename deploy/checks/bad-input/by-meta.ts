import { createHmac } from 'node:crypto';
import fc, { type Arbitrary } from 'fast-check';
import { anyJson, anyNumber, anyQuery, anyText, type Sent } from './any-request.js';

export const metaSecret = 'a-secret-of-the-app-at-meta';
export const metaVerifyToken = 'a-token-to-verify-with';

export const challenge = (path: string): Arbitrary<Sent> =>
  fc.tuple(anyQuery(['hub.mode', 'hub.challenge']), fc.boolean()).map(([query, whole]) => ({
    ...{ path, headers: {}, body: null },
    query: {
      'hub.mode': 'subscribe',
      'hub.challenge': '1',
      ...(whole ? {} : query),
      'hub.verify_token': metaVerifyToken,
    },
  }));

/** Signed as Meta signs it. */
export const byMeta = (path: string, bodies: Arbitrary<string>): Arbitrary<Sent> =>
  fc.oneof(bodies, bodies, anyJson({ body: ['object', 'entry'], values: [] })).map((body) => ({
    ...{ path, query: {}, body },
    headers: {
      'content-type': 'application/json',
      'x-hub-signature-256': `sha256=${createHmac('sha256', metaSecret).update(body).digest('hex')}`,
    },
  }));

const cloudMessage = fc.record(
  {
    id: anyText,
    from: anyText,
    from_user_id: anyText,
    type: fc.constantFrom('text', 'image', 'location', 'system', 'interactive', 'button', 'x'),
    text: fc.record({ body: anyText }),
    image: fc.record({ id: anyText, mime_type: anyText, caption: anyText }, { requiredKeys: [] }),
    location: fc.record({ latitude: anyNumber, longitude: anyNumber, name: anyText }),
    system: fc.record({ type: fc.constantFrom('user_changed_number', 'x'), wa_id: anyText, user_id: anyText }),
    interactive: fc.record({ list_reply: fc.record({ id: anyText }) }),
    context: fc.record({ id: anyText }),
  },
  { requiredKeys: ['id', 'from'] },
);
const cloudStatus = fc.record({ id: anyText, status: fc.constantFrom('sent', 'read', 'failed', 'x'), errors: anyText });
export const cloudBatch = fc
  .record({ messages: fc.array(cloudMessage, { maxLength: 3 }), statuses: fc.array(cloudStatus, { maxLength: 2 }) })
  .map((value) => [{ changes: [{ field: 'messages', value }] }])
  .map((entry) => JSON.stringify({ object: 'whatsapp_business_account', entry }));

const pageEvent = fc.record(
  {
    sender: fc.record({ id: fc.oneof(anyText, anyNumber) }),
    message: fc.record(
      {
        ...{ mid: anyText, text: anyText, is_echo: fc.boolean() },
        attachments: fc.array(
          fc.record({ type: fc.constantFrom('image', 'file', 'sticker', 'location', 'x'), payload: fc.object() }),
        ),
        reply_to: fc.record({ mid: anyText }),
      },
      { requiredKeys: ['mid'] },
    ),
    postback: fc.record({ mid: anyText, payload: anyText }),
    message_edit: fc.record({ mid: anyText, text: anyText, num_edit: anyNumber }),
    delivery: fc.record({ mids: fc.array(anyText) }),
    read: fc.record({ mid: anyText }),
  },
  { requiredKeys: ['sender'] },
);
const comment = fc.record({
  field: fc.constantFrom('feed', 'comments', 'mention', 'x'),
  value: fc.record({
    ...{ item: fc.constantFrom('comment', 'x'), verb: fc.constantFrom('add', 'edited', 'remove') },
    ...{ comment_id: anyText, id: anyText, post_id: anyText, parent_id: anyText, message: anyText, text: anyText },
    from: fc.record({ id: anyText }),
  }),
});
export const pageBatch = (object: string) =>
  fc
    .record({ messaging: fc.array(pageEvent, { maxLength: 3 }), changes: fc.array(comment, { maxLength: 3 }) })
    .map((brought) => JSON.stringify({ object, entry: [{ id: '100', ...brought }] }));
