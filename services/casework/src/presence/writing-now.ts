import { MoreThan, type EntityManager } from 'typeorm';
import { Draft } from '../drafts/draft.entity.js';
import type { CaseAction } from '../rules/case-actions.js';

/** Who typed this recently is writing; who stopped longer ago only has the case open. */
export const pausesAfterMs = 60_000;

export const before = (instant: Date, ms: number): Date => new Date(instant.getTime() - ms);

interface Who {
  readonly caseId: string;
  readonly officerId: string;
}

/** What the others see somebody write. */
export async function writingNow(db: EntityManager, { caseId, officerId }: Who, now: Date): Promise<CaseAction | null> {
  const draft = await db.findOne(Draft, {
    select: { action: true },
    where: { caseId, officerId, updatedAt: MoreThan(before(now, pausesAfterMs)) },
    order: { updatedAt: 'desc' },
  });
  return draft === null || draft.action === '' ? null : draft.action;
}
