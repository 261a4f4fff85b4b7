import { joined, markOf, type Privacy } from './privacy.js';
import type { KnownComplaint, Turn } from './turn.js';

/** What is recorded openly is hidden as wished, with what was hidden of it before; and that is said with what cannot be undone. */
export function hiding(target: KnownComplaint, wished: Privacy): Pick<Turn, 'effects' | 'reply'> {
  const { id: complaintId, code, seen } = target;
  const now = joined(target, wished);
  return {
    effects: [{ do: 'hide', complaintId, privacy: wished }],
    reply: {
      say: 'hidden-now',
      code,
      mark: markOf(now) ?? 'both',
      seen: seen && wished.anonymous && !target.anonymous,
    },
  };
}
