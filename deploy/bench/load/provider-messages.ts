import { createHmac } from 'node:crypto';
import type { Secrets } from '../../local/engines/secrets.js';
import { whatsAppMessage } from '../../local/playground/graph-webhooks.js';
import type { Said } from './citizens.js';

/** Who brings messages, and the service that holds their door. */
export const doorOf = (citizen: number) => (citizen % 10 < 4 ? 'sms' : citizen % 10 < 7 ? 'whatsapp' : 'telegram');

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

/** A message as its provider brings it: of each ten citizens four write by SMS, three by WhatsApp, three by Telegram. */
export function providerMessage(written: Written, secrets: Secrets): ProviderMessage {
  switch (doorOf(written.citizen)) {
    case 'sms':
      return bySms(written, secrets);
    case 'whatsapp':
      return byWhatsApp(written, secrets);
    case 'telegram':
      return byTelegram(written, secrets);
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
