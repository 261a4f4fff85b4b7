import { createHmac } from 'node:crypto';
import type { Secrets } from '../../local/engines/secrets.js';
import { pageEvent, whatsAppMessage } from '../../local/playground/graph-webhooks.js';
import { directMessage } from '../../local/playground/x.js';
import type { Said } from './citizens.js';

/** By which door each of ten citizens writes. */
const doorsOfTen = [
  ...(['sms', 'sms', 'sms', 'whatsapp', 'whatsapp'] as const),
  ...(['telegram', 'telegram', 'messenger', 'instagram', 'x'] as const),
] as const;

export const doorOf = (citizen: number): (typeof doorsOfTen)[number] => doorsOfTen[citizen % 10] ?? 'sms';

/** One request as a provider makes it, and what is looked for afterwards. */
export interface ProviderMessage {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** By this the door knows the message again. */
  readonly key: string;
}

interface Written extends Said {
  /** No two messages have the same. */
  readonly n: number;
}

/** A message as its provider brings it. */
export function providerMessage(written: Written, secrets: Secrets): ProviderMessage {
  switch (doorOf(written.citizen)) {
    case 'sms':
      return bySms(written, secrets);
    case 'whatsapp':
      return byWhatsApp(written, secrets);
    case 'telegram':
      return byTelegram(written, secrets);
    case 'messenger':
      return byPage('messenger', written, secrets);
    case 'instagram':
      return byPage('instagram', written, secrets);
    case 'x':
      return byX(written, secrets);
  }
}

/** By which the provider knows a citizen, and brings what is said to them. */
export function addressOf(citizen: number): string {
  switch (doorOf(citizen)) {
    case 'sms':
      return `+62811${10_000_000 + citizen}`;
    case 'whatsapp':
      return `ID.${5_000_000 + citizen}`;
    case 'telegram':
    case 'messenger':
    case 'instagram':
    case 'x':
      return String(5_000_000_000 + citizen);
  }
}

const json = { 'content-type': 'application/json' };

function bySms({ n, citizen, text }: Written, { kannelDoor }: Secrets): ProviderMessage {
  const query = new URLSearchParams({
    ...{ k: kannelDoor, id: `bench-${n}`, from: addressOf(citizen), to: '1708' },
    ...{ hex: Buffer.from(text).toString('hex'), coding: '0', charset: 'UTF-8', udh: '', ts: '', smsc: 'BENCH' },
  });
  return { path: `/doors/kannel?${query.toString()}`, method: 'GET', headers: {}, body: null, key: `bench-${n}` };
}

function byWhatsApp({ n, citizen, text }: Written, { metaDoor }: Secrets): ProviderMessage {
  const body = JSON.stringify(whatsAppMessage(`bench-${n}`, addressOf(citizen), { text }));
  const signature = `sha256=${createHmac('sha256', metaDoor).update(body).digest('hex')}`;
  return {
    ...{ path: '/doors/whatsapp', method: 'POST', body, key: `wamid.bench-${n}` },
    headers: { ...json, 'x-hub-signature-256': signature },
  };
}

function byPage(
  door: 'messenger' | 'instagram',
  { n, citizen, text }: Written,
  { metaDoor }: Secrets,
): ProviderMessage {
  const body = JSON.stringify(pageEvent(door, `bench-${n}`, addressOf(citizen), { text }));
  const signature = `sha256=${createHmac('sha256', metaDoor).update(body).digest('hex')}`;
  return {
    ...{ path: `/doors/${door}`, method: 'POST', body, key: `m_bench-${n}` },
    headers: { ...json, 'x-hub-signature-256': signature },
  };
}

function byX({ n, citizen, text }: Written, { xDoor }: Secrets): ProviderMessage {
  const key = String(7_000_000_000 + n);
  const body = JSON.stringify(directMessage(key, addressOf(citizen), text));
  const signature = `sha256=${createHmac('sha256', xDoor).update(body).digest('base64')}`;
  return {
    ...{ path: '/doors/x', method: 'POST', body, key },
    headers: { ...json, 'x-twitter-webhooks-signature': signature },
  };
}

function byTelegram({ n, citizen, text }: Written, { telegramDoor }: Secrets): ProviderMessage {
  const chat = Number(addressOf(citizen));
  const message = {
    ...{ message_id: n + 1, date: Math.floor(Date.now() / 1000), chat: { id: chat, type: 'private' }, text },
    from: { id: chat, is_bot: false, first_name: 'Warga', language_code: 'id' },
  };
  return {
    ...{
      path: '/doors/telegram',
      method: 'POST',
      body: JSON.stringify({ update_id: n + 1, message }),
      key: `${n + 1}`,
    },
    headers: { ...json, 'x-telegram-bot-api-secret-token': telegramDoor },
  };
}
