import type { Door, NoticeReported } from '#libs/contracts';

/**
 * Doors whose provider says nothing after it has put the message into the citizen's own account; of a mail we hear again
 * only when it comes back.
 */
const silentAfterwards: ReadonlySet<Door> = new Set<Door>(['telegram', 'instagram', 'email', 'x']);

/** Whether a report proves that the citizen has the message. An SMS that was only sent may lie at a gateway for ever. */
export const provesArrival = ({ door, outcome }: Pick<NoticeReported['data'], 'door' | 'outcome'>): boolean =>
  outcome === 'delivered' || outcome === 'read' || (outcome === 'sent' && silentAfterwards.has(door));
