import { randomUUID } from 'node:crypto';

export const demoDoors = ['web', 'sms', 'telegram'] as const;
export type DemoDoor = (typeof demoDoors)[number];

/** Where a running hub and its playground are, and what the doors want to see of a provider. */
export interface HubAccess {
  readonly hubUrl: string;
  readonly playgroundUrl: string;
  readonly kannelSecret: string;
  readonly telegramSecret: string;
}

export interface FiledText {
  readonly accepted: boolean;
  /** The web door gives the code at once; by phone it comes with the receipt. */
  readonly code: string | null;
  readonly address: string | null;
  readonly status: number;
  /** What the hub said of a refusal; null when it was accepted, or said nothing. */
  readonly why: string | null;
}

/** Files a text as a citizen of that door would; each text comes from a citizen of its own. */
export async function fileThrough(hub: HubAccess, door: DemoDoor, text: string, citizen: number): Promise<FiledText> {
  switch (door) {
    case 'web':
      return fileOnWeb(hub, text, randomUUID());
    case 'sms':
      return fileBySms(hub, text, `+62811${String(10_000_000 + citizen)}`);
    case 'telegram':
      return fileByTelegram(hub, text, 5_000_000_000 + citizen);
  }
}

/** Says the same request again with the same key; a hub that keeps its word answers with the same code. */
export async function fileOnWeb(hub: HubAccess, text: string, key: string): Promise<FiledText> {
  const answer = await fetch(`${hub.hubUrl}/api/complaints`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ text }),
  });
  const said = await answer.text();
  const accepted = answer.status === 201;
  const { code = null } = (accepted ? JSON.parse(said) : {}) as { code?: string };
  return { accepted, code, address: null, status: answer.status, why: accepted ? null : refusalIn(said) };
}

async function fileBySms(hub: HubAccess, text: string, from: string): Promise<FiledText> {
  const query = new URLSearchParams({
    k: hub.kannelSecret,
    id: randomUUID(),
    from,
    to: '1708',
    hex: Buffer.from(text, 'utf8').toString('hex'),
    coding: '0',
    charset: 'UTF-8',
    udh: '',
    ts: String(Math.floor(Date.now() / 1000)),
    smsc: 'DEMO',
  });
  const answer = await fetch(`${hub.hubUrl}/doors/kannel?${query.toString()}`);
  return fromProvider(answer, from);
}

async function fileByTelegram(hub: HubAccess, text: string, chat: number): Promise<FiledText> {
  const answer = await fetch(`${hub.hubUrl}/doors/telegram`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': hub.telegramSecret },
    body: JSON.stringify({
      update_id: Math.floor(Math.random() * 2 ** 47),
      message: {
        message_id: 1,
        date: Math.floor(Date.now() / 1000),
        chat: { id: chat, type: 'private' },
        from: { id: chat, is_bot: false, first_name: 'Warga', language_code: 'id' },
        text,
      },
    }),
  });
  return fromProvider(answer, String(chat));
}

async function fromProvider(answer: Response, address: string): Promise<FiledText> {
  const said = await answer.text();
  return { accepted: answer.ok, code: null, address, status: answer.status, why: answer.ok ? null : refusalIn(said) };
}

/** The sentences of a problem, or what else was answered. */
export function refusalIn(said: string): string | null {
  try {
    const { detail = '', errors = [] } = JSON.parse(said) as { detail?: string; errors?: { message: string }[] };
    return [detail, ...errors.map(({ message }) => message)].filter(Boolean).join(' ') || null;
  } catch {
    return said.trim().slice(0, 200) || null;
  }
}
