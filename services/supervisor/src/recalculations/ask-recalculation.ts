import { uuidV5, type MoveCause } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import { Recalculation } from './recalculation.entity.js';

type Asked = Pick<Recalculation, 'what' | 'key' | 'version' | 'askedAt'> & {
  readonly cause: MoveCause;
  readonly eventId: string;
};

/** Running clocks that the change may touch are counted anew, batch by batch, by `RecalculateClocks`: there may be millions. */
export async function askRecalculation(tx: EntityManager, { eventId, ...asked }: Asked): Promise<void> {
  const fresh = { reason: null, pass: 0, cursor: null, total: 0, looked: 0, moved: 0, settledAt: null };
  await tx.insert(Recalculation, { id: uuidV5('recalculation', eventId), ...asked, ...fresh });
}
