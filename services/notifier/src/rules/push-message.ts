import type { Language } from '#libs/contracts';
import { byUrgency, deskPathOf, detailsOf, several, whatHappened, type StaffItem } from './staff-item.js';

/** What a device shows. It is locked in somebody's pocket or open on a counter: codes, institutions and days only. */
export interface PushMessage {
  readonly title: string;
  readonly body: string;
  readonly path: string;
  readonly language: Language;
  /** One that is shown under the same name is replaced by it: sent twice, it is seen once. */
  readonly tag: string;
}

const mostLines = 3;

/** Everything that is due on one device, in one message. */
export function pushMessage(items: readonly StaffItem[], tag: string, language: Language): PushMessage {
  const sorted = byUrgency(items);
  const [first] = sorted;
  if (first && sorted.length === 1) {
    const [title, body] = [whatHappened(first.kind, language), detailsOf(first, language)];
    return { title, body, path: deskPathOf(first), language, tag };
  }
  const lines = sorted
    .slice(0, mostLines)
    .map((item) => [whatHappened(item.kind, language), item.code].filter(Boolean).join(' · '));
  const body = sorted.length > mostLines ? [...lines, '…'].join('\n') : lines.join('\n');
  return { title: several(sorted.length, language), body, path: '/desk/', language, tag };
}
