import fc, { type Arbitrary } from 'fast-check';
import { anyJson, anyQuery, anyText, type Sent } from './any-request.js';

export const kannelSecret = 'a-secret-of-the-gateway';
export const telegramSecret = 'a-secret-of-the-bot-api';

const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -1, 2 ** 53, 1e308));
const hexOf = (text: string) => Buffer.from(text).toString('hex');

const message = fc.record(
  {
    message_id: anyNumber,
    date: anyNumber,
    chat: fc.record({ id: fc.oneof(fc.integer({ min: 1 }), anyText), type: fc.constantFrom('private', 'group', 'x') }),
    text: anyText,
    caption: anyText,
    reply_to_message: fc.record({ message_id: anyNumber }),
    location: fc.record({ latitude: anyNumber, longitude: anyNumber }),
    photo: fc.array(fc.record({ file_id: anyText })),
  },
  { requiredKeys: ['chat'] },
);
const update = fc
  .record({ update_id: fc.oneof(fc.integer(), anyText), message, edited_message: message }, { requiredKeys: [] })
  .map((one) => JSON.stringify(one));

const sms = anyQuery(['k', 'id', 'from', 'to', 'hex', 'coding', 'charset', 'smsc', 'ts', 'type', 'status', 'answer']);

/**
 * The doors of providers are in no OpenAPI document, so what they are sent stands here, with the secret by which they know
 * their provider: a door without a row is never entered, and the test says so.
 */
export const doors: Readonly<Record<string, Arbitrary<Sent>>> = {
  'GET /doors/kannel': fc.tuple(sms, anyText, fc.nat(999_999), fc.boolean()).map(([query, text, id, whole]) => ({
    path: '/doors/kannel',
    query: {
      ...{
        id: `sms-${id}`,
        from: `+62812${String(id).padStart(7, '0')}`,
        to: '1708',
        coding: '0',
        charset: 'UTF-8',
        hex: hexOf(text),
      },
      ...(whole ? {} : query),
      k: kannelSecret,
    },
    ...{ headers: {}, body: null },
  })),
  'GET /doors/kannel/report': sms.map((query) => ({
    path: '/doors/kannel/report',
    query: { ...query, k: kannelSecret },
    ...{ headers: {}, body: null },
  })),
  'POST /doors/telegram': fc
    .oneof(update, update, anyJson({ body: ['update_id', 'message'], values: [] }))
    .map((body) => ({
      ...{ path: '/doors/telegram', query: {}, body },
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': telegramSecret },
    })),
};
