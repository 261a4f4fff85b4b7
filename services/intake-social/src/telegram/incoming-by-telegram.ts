import { cleanText, type Incoming } from '#libs/intake';
import { saidWith } from '../chat/said-with.js';
import type { TelegramUpdate } from '../rules/read-update.js';

/** An update as the door takes it. Updates are counted for each bot, messages in each chat. */
export const incomingByTelegram = (botId: string, update: TelegramUpdate): Incoming => {
  const { updateId, chatId, messageId, content, isEdit, quotes } = update;
  return {
    ...{ door: 'telegram', account: `telegram:${botId}`, key: updateId, address: chatId, answerable: true },
    ...said(content),
    raw: cleanText('text' in content ? content.text || '(file)' : `(${content.kind})`),
    isPlace: content.kind === 'place',
    ...(isEdit ? { isEdit, follows: referenceOf(messageId) } : { quotes, reference: referenceOf(messageId) }),
  };
};

/** No update is called so. */
const referenceOf = (messageId: string | null): string | null => messageId && `message:${messageId}`;

function said(content: TelegramUpdate['content']): Pick<Incoming, 'intent' | 'media'> {
  switch (content.kind) {
    case 'unreadable':
      return { intent: { kind: 'unreadable' } };
    case 'place':
      return { intent: { kind: 'text', text: cleanText(content.text) } };
    case 'text': {
      const { text, file } = content;
      return saidWith(text, file ? [{ ref: file.id, key: file.uniqueId, mediaType: file.mediaType }] : []);
    }
  }
}
