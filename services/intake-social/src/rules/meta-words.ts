import type { NoticeKind } from '#libs/contracts';

/** A message whose answer is one tap away. What a button brings back is what would have been typed. */
export function metaMessage(kind: string, text: string): object {
  const buttons = buttonsOf(kind);
  return buttons.length > 0 ? { text, quick_replies: buttons } : { text };
}

function buttonsOf(kind: string): object[] {
  if (kind === 'ask-place') return [button('Lewati', 'LEWATI')];
  if (kind !== 'answered' && kind !== 'closed') return [];
  return [5, 4, 3, 2, 1].map((score) => button('★'.repeat(score), `PUAS ${score}`));
}

const button = (title: string, payload: string): object => ({ content_type: 'text', title, payload });

/** What an officer wrote for this citizen: only that may follow after more than a day, up to seven. */
const byPeople: ReadonlySet<string> = new Set<NoticeKind>(['question', 'answered', 'postponed', 'set-aside']);

export const isByPeople = (kind: string): boolean => byPeople.has(kind);
