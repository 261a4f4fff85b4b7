import { metaAccounts, type MetaDoor } from './graph-shapes.js';
import type { Said } from './said.js';

/** A photo that lies at the provider. */
interface WithFile extends Said {
  /** Its id at WhatsApp, its address at Messenger and Instagram. */
  readonly file?: string | undefined;
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
export function whatsAppMessage(id: string, address: string, said: WithFile): object {
  const context = said.quotes === undefined ? {} : { context: { id: said.quotes } };
  return cloud({ messages: [{ id: `wamid.${id}`, from_user_id: address, ...contentOf(said), ...context }] });
}

function contentOf({ text, data, location, file }: WithFile): object {
  if (data !== undefined)
    return { type: 'interactive', interactive: { type: 'list_reply', list_reply: { id: data, title: text } } };
  if (location) return { type: 'location', location };
  if (file === undefined) return { type: 'text', text: { body: text } };
  const caption = text === '' ? {} : { caption: text };
  return { type: 'image', image: { id: file, mime_type: 'image/jpeg', ...caption } };
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

/** What a citizen says to a page, or by Instagram. A photo has no words there: those are a message of their own. */
export function pageEvent(door: MetaDoor, id: string, address: string, said: WithFile): object {
  const { text, data, quotes, file } = said;
  const message = {
    mid: `m_${id}`,
    ...(file === undefined ? { text } : { attachments: [{ type: 'image', payload: { url: file } }] }),
    ...(data !== undefined && { quick_reply: { payload: data } }),
    ...(quotes !== undefined && { reply_to: { mid: quotes } }),
  };
  const event = { sender: { id: address }, recipient: { id: metaAccounts[door] }, message };
  return { object: door === 'messenger' ? 'page' : door, entry: [{ id: metaAccounts[door], messaging: [event] }] };
}
