import { doorNames } from '#libs/contracts';
import { insertAtEnd } from '#libs/database';
import { noticeId } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import { AwaitedNotice } from './awaited-notice.entity.js';

interface Said {
  /** Of `case.answered` or `case.asked`, from which the notices get their ids. */
  readonly eventId: string;
  readonly complaintId: string;
  readonly caseId: string;
  readonly entryId: string;
  readonly final: boolean;
}

/** From now on a door's report on any notice of it is recognised. Which doors will be used is not known here. */
export function awaitDelivery(tx: EntityManager, { eventId, ...said }: Said): void {
  for (const door of doorNames) insertAtEnd(tx, AwaitedNotice, { noticeId: noticeId(eventId, door), ...said });
}
