import { metaAccounts, type MetaDoor } from './graph-shapes.js';

interface Said {
  readonly text: string;
  readonly data?: string | undefined;
}

const cloud = (value: object): object => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '1',
      changes: [
        {
          field: 'messages',
          value: { messaging_product: 'whatsapp', metadata: { phone_number_id: metaAccounts.whatsapp }, ...value },
        },
      ],
    },
  ],
});

/** What a citizen says by WhatsApp. */
export function whatsAppMessage(id: string, address: string, { text, data }: Said): object {
  const content =
    data === undefined
      ? { type: 'text', text: { body: text } }
      : { type: 'interactive', interactive: { type: 'list_reply', list_reply: { id: data, title: text } } };
  return cloud({ messages: [{ id: `wamid.${id}`, from_user_id: address, ...content }] });
}

export const whatsAppStatus = (id: string, status: string, callback: string): object =>
  cloud({ statuses: [{ id, status, biz_opaque_callback_data: callback }] });

/** What a citizen says under a post of ours. */
export function commentEvent(door: MetaDoor, id: string, address: string, text: string): object {
  const account = metaAccounts[door];
  const from = { id: address, name: 'Warga', username: 'warga' };
  const ofPage = { item: 'comment', verb: 'add', comment_id: id, post_id: account, parent_id: account, message: text };
  const change =
    door === 'messenger'
      ? { field: 'feed', value: { from, ...ofPage } }
      : { field: 'comments', value: { from, id, text, media: { id: '1' } } };
  return { object: door === 'messenger' ? 'page' : door, entry: [{ id: account, changes: [change] }] };
}

/** What a citizen says to a page, or by Instagram. */
export function pageEvent(door: MetaDoor, id: string, address: string, { text, data }: Said): object {
  const pressed = data === undefined ? {} : { quick_reply: { payload: data } };
  const message = { mid: `m_${id}`, text, ...pressed };
  const event = { sender: { id: address }, recipient: { id: metaAccounts[door] }, message };
  return { object: door === 'messenger' ? 'page' : door, entry: [{ id: metaAccounts[door], messaging: [event] }] };
}
