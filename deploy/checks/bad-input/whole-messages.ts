import { createHmac } from 'node:crypto';
import { twilioSignature } from '../../../services/intake-sms/src/twilio/twilio-signature.js';
import type { Sent } from './any-request.js';
import { metaSecret } from './by-meta.js';
import { kannelSecret, publicUrl, telegramSecret, twilioToken } from './doors.js';
import type { Route } from './every-route.js';

/** Something that a door may refuse but, once acknowledged, must never lose. */
export interface Whole extends Sent {
  readonly method: Route['method'];
  /** By this the door knows it again. */
  readonly key: string;
}

export interface Door {
  /** Where what came in is kept, and what was filed is said. */
  readonly schema: 'intake_sms' | 'intake_social' | 'intake_web';
  /** What says `text`, as the nth of its door. */
  readonly says: (text: string, n: number) => Whole;
}

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const posted = (path: string, key: string, headers: Readonly<Record<string, string>>, body: string): Whole => ({
  ...{ method: 'POST', path, query: {}, key },
  ...{ headers, body },
});
const hmac = (body: string) => createHmac('sha256', metaSecret).update(body);
const byMeta = (path: string, key: string, body: string) =>
  posted(path, key, { ...json, 'x-hub-signature-256': `sha256=${hmac(body).digest('hex')}` }, body);

const byPage = (path: string, object: string): Door => ({
  schema: 'intake_social',
  says: (text, n) => {
    const key = `kept-${object}-${n}`;
    const event = { sender: { id: `7${n}` }, message: { mid: key, text } };
    return byMeta(path, key, JSON.stringify({ object, entry: [{ id: '100', messaging: [event] }] }));
  },
});

const keyOfForm = (door: number, n: number) => `${String(n).padStart(8, '0')}-0000-4000-8000-00000000000${door}`;

/** By door. Whatever the text is, the rest is as its provider sends it. */
export const wholeMessages: Readonly<Record<string, Door>> = {
  'the citizens’ API': {
    schema: 'intake_web',
    says: (text, n) => {
      const key = keyOfForm(1, n);
      return posted('/api/complaints', key, { ...json, 'idempotency-key': key }, JSON.stringify({ text }));
    },
  },
  'the form': {
    schema: 'intake_web',
    says: (text, n) => {
      const key = keyOfForm(2, n);
      return posted(
        '/lapor',
        key,
        form,
        new URLSearchParams({ isi: text, jenis: 'complaint', lokasi: 'Sukamaju', kiriman: key }).toString(),
      );
    },
  },
  Kannel: {
    schema: 'intake_sms',
    says: (text, n) => {
      const key = `kept-kannel-${n}`;
      const query = { k: kannelSecret, id: key, from: `+628120${1_000_000 + n}`, to: '1708', coding: '0' };
      const hex = Buffer.from(text).toString('hex');
      return {
        method: 'GET',
        path: '/doors/kannel',
        key,
        headers: {},
        body: null,
        query: { ...query, charset: 'UTF-8', hex },
      };
    },
  },
  Jasmin: {
    schema: 'intake_sms',
    says: (text, n) => {
      const key = `kept-jasmin-${n}`;
      const fields = { id: key, from: `+628121${1_000_000 + n}`, to: '1708', content: text, coding: '0' };
      const sent = posted('/doors/jasmin', key, form, new URLSearchParams(fields).toString());
      return { ...sent, query: { k: kannelSecret } };
    },
  },
  Twilio: {
    schema: 'intake_sms',
    says: (text, n) => {
      const key = `SMkept${n}`;
      const fields = new URLSearchParams({
        MessageSid: key,
        From: `+628122${1_000_000 + n}`,
        To: '+622117',
        Body: text,
      });
      const signature = twilioSignature(twilioToken, `${publicUrl}/doors/twilio`, fields);
      return posted('/doors/twilio', key, { ...form, 'x-twilio-signature': signature }, fields.toString());
    },
  },
  Telegram: {
    schema: 'intake_social',
    says: (text, n) => {
      const id = 700_000_000 + n;
      const message = { message_id: id, date: 1_700_000_000, chat: { id, type: 'private' }, text };
      const headers = { ...json, 'x-telegram-bot-api-secret-token': telegramSecret };
      return posted('/doors/telegram', String(id), headers, JSON.stringify({ update_id: id, message }));
    },
  },
  WhatsApp: {
    schema: 'intake_social',
    says: (text, n) => {
      const key = `wamid.kept-${n}`;
      const message = { id: key, from: `628123${1_000_000 + n}`, type: 'text', text: { body: text } };
      const changes = [{ field: 'messages', value: { messages: [message] } }];
      return byMeta(
        '/doors/whatsapp',
        key,
        JSON.stringify({ object: 'whatsapp_business_account', entry: [{ changes }] }),
      );
    },
  },
  Messenger: byPage('/doors/messenger', 'page'),
  Instagram: byPage('/doors/instagram', 'instagram'),
  X: {
    schema: 'intake_social',
    says: (text, n) => {
      const key = `kept-x-${n}`;
      const message = { sender_id: `8${n}`, message_data: { text } };
      const event = { id: key, type: 'message_create', message_create: message };
      const body = JSON.stringify({ for_user_id: '100', direct_message_events: [event] });
      const signature = `sha256=${hmac(body).digest('base64')}`;
      return posted('/doors/x', key, { ...json, 'x-twitter-webhooks-signature': signature }, body);
    },
  },
};
