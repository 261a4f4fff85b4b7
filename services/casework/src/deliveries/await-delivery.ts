import { doorNames } from '#libs/contracts';
import { noticeId } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import { AwaitedNotice } from './awaited-notice.entity.js';

interface SaidAnswer {
  /** Of `case.answered`, from which the notices get their ids. */
  readonly eventId: string;
  readonly complaintId: string;
  readonly caseId: string;
  readonly entryId: string;
}

/** From now on a door's report on any notice of this answer is recognised. Which doors will be used is not known here. */
export async function awaitDelivery(tx: EntityManager, { eventId, ...answer }: SaidAnswer): Promise<void> {
  await tx.insert(
    AwaitedNotice,
    doorNames.map((door) => ({ noticeId: noticeId(eventId, door), ...answer })),
  );
}
