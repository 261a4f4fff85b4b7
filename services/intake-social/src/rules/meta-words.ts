import type { NoticeKind } from '#libs/contracts';
import { readChoices } from '#libs/domain';

/** A message whose answer is one tap away. What a button brings back is what would have been typed. */
export function metaMessage(kind: string, text: string): object {
  const buttons = buttonsOf(kind, text);
  return buttons.length > 0 ? { text, quick_replies: buttons } : { text };
}

function buttonsOf(kind: string, text: string): object[] {
  if (kind === 'question') return readChoices(text).slice(0, 13).map(choiceButton);
  if (kind === 'ask-place') return [button('Lewati', 'LEWATI')];
  if (kind !== 'answered' && kind !== 'closed') return [];
  return [5, 4, 3, 2, 1].map((score) => button('★'.repeat(score), `PUAS ${score}`));
}

const button = (title: string, payload: string): object => ({ content_type: 'text', title, payload });

/** A title has at most 20 characters; the text has the whole names. */
const choiceButton = (name: string, at: number): object => {
  const title = `${at + 1}. ${name}`;
  return button(title.length <= 20 ? title : `${title.slice(0, 19)}…`, String(at + 1));
};

/** What an officer wrote for this citizen: only that may follow after more than a day, up to seven. */
const byPeople: ReadonlySet<string> = new Set<NoticeKind>(['question', 'answered', 'postponed', 'set-aside']);

export const isByPeople = (kind: string): boolean => byPeople.has(kind);
