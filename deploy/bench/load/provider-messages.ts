import { createHmac } from 'node:crypto';
import type { Secrets } from '../../local/engines/secrets.js';
import { whatsAppMessage } from '../../local/playground/graph-webhooks.js';
import { storyOf } from './texts.js';

/** One request as a provider makes it, and what is looked for afterwards. */
export interface ProviderMessage {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** By this the door knows the message again. */
  readonly key: string;
}

/** What a citizen says one after the other: the complaint, where it was, and how it stands. */
const said = [(citizen: number) => storyOf(citizen).text, () => 'Di depan balai desa', () => 'STATUS'];
const together = 300;

/**
 * The nth message of a mixed day: of each ten four by SMS, three by WhatsApp, three by Telegram. So many citizens write by turns,
 * then the next ones do, so that nobody says two things within a second.
 */
export function providerMessage(n: number, secrets: Secrets): ProviderMessage & { readonly citizen: number } {
  const perCrowd = together * said.length;
  const [crowd, within] = [Math.floor(n / perCrowd), n % perCrowd];
  const citizen = crowd * together + (within % together);
  const text = (said[Math.floor(within / together)] ?? said[0])?.(citizen) ?? '';
  const door = citizen % 10 < 4 ? bySms : citizen % 10 < 7 ? byWhatsApp : byTelegram;
  return { ...door({ n, citizen, text }, secrets), citizen };
}

interface Written {
  readonly n: number;
  readonly citizen: number;
  readonly text: string;
}

const json = { 'content-type': 'application/json' };

function bySms({ n, citizen, text }: Written, { kannelDoor }: Secrets): ProviderMessage {
  const query = new URLSearchParams({
    ...{ k: kannelDoor, id: `bench-${n}`, from: `+62811${10_000_000 + citizen}`, to: '1708' },
    ...{ hex: Buffer.from(text).toString('hex'), coding: '0', charset: 'UTF-8', udh: '', ts: '', smsc: 'BENCH' },
  });
  return { path: `/doors/kannel?${query.toString()}`, method: 'GET', headers: {}, body: null, key: `bench-${n}` };
}

function byWhatsApp({ n, citizen, text }: Written, { metaDoor }: Secrets): ProviderMessage {
  const body = JSON.stringify(whatsAppMessage(`bench-${n}`, `ID.${5_000_000 + citizen}`, { text }));
  const signature = `sha256=${createHmac('sha256', metaDoor).update(body).digest('hex')}`;
  return {
    ...{ path: '/doors/whatsapp', method: 'POST', body, key: `wamid.bench-${n}` },
    headers: { ...json, 'x-hub-signature-256': signature },
  };
}

function byTelegram({ n, citizen, text }: Written, { telegramDoor }: Secrets): ProviderMessage {
  const chat = 5_000_000_000 + citizen;
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
