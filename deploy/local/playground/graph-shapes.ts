import { z } from 'zod';
import type { PhoneButton } from './phone.js';

/** Our accounts at Meta's, as the hub is told them. */
export const metaAccounts = { whatsapp: '100', messenger: '200', instagram: '300' } as const;
export type MetaDoor = keyof typeof metaAccounts;

export interface Sent {
  readonly door: MetaDoor;
  /** Or the comment by which its writer is meant. */
  readonly address: string;
  readonly text: string;
  readonly buttons: readonly PhoneButton[];
  /** What the hub wants to be told with a status. */
  readonly callback: string;
}

const rows = z.array(z.object({ rows: z.array(z.object({ id: z.string(), title: z.string() })) }));
const cloudMessage = z.object({
  to: z.string().optional(),
  recipient: z.string().optional(),
  biz_opaque_callback_data: z.string(),
  text: z.object({ body: z.string() }).optional(),
  interactive: z
    .object({ body: z.object({ text: z.string() }), action: z.object({ sections: rows.optional() }) })
    .optional(),
});
const pageMessage = z.object({
  recipient: z.union([z.object({ id: z.string() }), z.object({ comment_id: z.string() })]),
  message: z.object({
    text: z.string(),
    quick_replies: z.array(z.object({ title: z.string(), payload: z.string() })).default([]),
  }),
});

/** What the hub sends for one of its accounts; null when Graph would not take it. */
export function readSent(account: string, body: unknown): Sent | null {
  if (account === metaAccounts.whatsapp) return readCloud(body);
  const door = account === metaAccounts.instagram ? 'instagram' : 'messenger';
  const { data } = pageMessage.safeParse(body);
  if (!data) return null;
  const buttons = data.message.quick_replies.map(({ title, payload }) => ({ label: title, data: payload }));
  const { recipient } = data;
  const address = 'id' in recipient ? recipient.id : recipient.comment_id;
  return { door, address, text: data.message.text, buttons, callback: '' };
}

function readCloud(body: unknown): Sent | null {
  const { data } = cloudMessage.safeParse(body);
  const text = data?.text?.body ?? data?.interactive?.body.text;
  if (!data || text === undefined) return null;
  const sections = data.interactive?.action.sections ?? [];
  return {
    door: 'whatsapp',
    address: data.recipient ?? data.to ?? '',
    ...{ text, callback: data.biz_opaque_callback_data },
    buttons: sections.flatMap((one) => one.rows).map(({ id, title }) => ({ label: title, data: id })),
  };
}
