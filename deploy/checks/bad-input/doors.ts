import { createHmac } from 'node:crypto';
import fc, { type Arbitrary } from 'fast-check';
import { twilioSignature } from '../../../services/intake-sms/src/twilio/twilio-signature.js';
import { anyJson, anyNumber, anyQuery, anyText, type Sent } from './any-request.js';
import { byMeta, challenge, cloudBatch, metaSecret, pageBatch } from './by-meta.js';
import { byTus } from './by-tus.js';

export const publicUrl = 'https://salur.example';
export const kannelSecret = 'a-secret-of-the-gateway';
export const telegramSecret = 'a-secret-of-the-bot-api';
export const twilioToken = 'a-token-of-the-account';

/** Of few people, so that most of it goes on with what they said before. */
const phoneOf = (id: number) => `+62812${String(1_000_000 + (id % 60))}`;
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

const form = (names: readonly string[]): Arbitrary<URLSearchParams> =>
  fc.dictionary(fc.constantFrom(...names), anyText).map((fields) => new URLSearchParams(fields));

const byTwilio = (path: string, names: readonly string[]): Arbitrary<Sent> =>
  fc.tuple(form(names), fc.nat(999_999), fc.boolean()).map(([fields, id, whole]) => {
    if (whole) for (const [name, value] of wholeSms(id)) fields.set(name, value);
    const headers = { 'x-twilio-signature': twilioSignature(twilioToken, `${publicUrl}${path}`, fields) };
    return { path, query: {}, headers: { ...headers, ...formType }, body: fields.toString() };
  });
const formType = { 'content-type': 'application/x-www-form-urlencoded' };
const wholeSms = (id: number) => Object.entries({ MessageSid: `SM${id}`, From: phoneOf(id), To: '+622117' });

const byJasmin = (path: string, method: 'GET' | 'POST'): Arbitrary<Sent> =>
  fc
    .tuple(form(['id', 'from', 'to', 'content', 'coding', 'binary', 'message_status', 'ours']), fc.nat(999_999))
    .map(([fields, id]) => {
      if (id % 2 === 0)
        for (const [name, value] of [
          ['id', `j${id}`],
          ['from', phoneOf(id)],
        ] as const)
          fields.set(name, value);
      const query = { ...(method === 'GET' ? Object.fromEntries(fields) : {}), k: kannelSecret };
      return {
        path,
        query,
        headers: method === 'GET' ? {} : formType,
        body: method === 'GET' ? null : fields.toString(),
      };
    });

const xMessage = fc.record({ sender_id: anyText, message_data: fc.record({ text: anyText }) });
const xEvents = fc
  .array(fc.record({ id: anyText, type: fc.constantFrom('message_create', 'x'), message_create: xMessage }), {
    maxLength: 3,
  })
  .map((events) => JSON.stringify({ for_user_id: '100', direct_message_events: events }));
const byX = (bodies: Arbitrary<string>): Arbitrary<Sent> =>
  fc.oneof(bodies, anyJson({ body: ['for_user_id', 'data'], values: [] })).map((body) => ({
    ...{ path: '/doors/x', query: {}, body },
    headers: {
      'content-type': 'application/json',
      'x-twitter-webhooks-signature': `sha256=${createHmac('sha256', metaSecret).update(body).digest('base64')}`,
    },
  }));

/**
 * The doors of providers, and of files ahead of their form, are in no OpenAPI document, so what they are sent stands here,
 * with the secret by which they know their provider: a door without a row is never entered, and the test says so.
 */
export const doors: Readonly<Record<string, Arbitrary<Sent>>> = {
  'GET /doors/kannel': fc.tuple(sms, anyText, fc.nat(999_999), fc.boolean()).map(([query, text, id, whole]) => ({
    path: '/doors/kannel',
    query: {
      ...{
        id: `sms-${id}`,
        from: phoneOf(id),
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
  'GET /doors/jasmin': byJasmin('/doors/jasmin', 'GET'),
  'POST /doors/jasmin': byJasmin('/doors/jasmin', 'POST'),
  'GET /doors/jasmin/report': byJasmin('/doors/jasmin/report', 'GET'),
  'POST /doors/jasmin/report': byJasmin('/doors/jasmin/report', 'POST'),
  'POST /doors/twilio': byTwilio('/doors/twilio', ['MessageSid', 'From', 'To', 'Body', 'NumMedia']),
  'POST /doors/twilio/status': byTwilio('/doors/twilio/status', ['MessageSid', 'MessageStatus', 'ErrorCode']),
  'GET /doors/whatsapp': challenge('/doors/whatsapp'),
  'POST /doors/whatsapp': byMeta('/doors/whatsapp', cloudBatch),
  'GET /doors/messenger': challenge('/doors/messenger'),
  'POST /doors/messenger': byMeta('/doors/messenger', pageBatch('page')),
  'GET /doors/x': anyText.map((token) => ({
    ...{ path: '/doors/x', headers: {}, body: null },
    query: { crc_token: token.slice(0, 2_000) },
  })),
  'POST /doors/x': byX(xEvents),
  'GET /doors/instagram': challenge('/doors/instagram'),
  'POST /doors/instagram': byMeta('/doors/instagram', pageBatch('instagram')),
  'POST /lapor/berkas': byTus(false),
  'HEAD /lapor/berkas/:id': byTus(true),
  'PATCH /lapor/berkas/:id': byTus(true),
};
