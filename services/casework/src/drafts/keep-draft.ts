import { Injectable } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, type EntityManager } from 'typeorm';
import { CaseChanges } from '../cases/case-changes.js';
import { Case } from '../cases/case.entity.js';
import { CaseNotFound } from '../cases/case.errors.js';
import type { CaseAction } from '../rules/case-actions.js';
import { writingNow } from '../presence/writing-now.js';
import { Draft } from './draft.entity.js';
import { NewerDraft } from './draft.errors.js';

/** A draft as its page reads it: what is being written, and for which action. */
export interface DraftContent {
  readonly action: CaseAction;
  readonly text: string;
  readonly final: boolean;
  /** Files of co-owners that were taken over. Absent: none. */
  readonly files?: readonly string[];
}

export interface KeptDraft extends DraftContent {
  readonly updatedAt: string;
}

export interface WrittenDraft extends DraftContent {
  /** When the one was kept that this goes on from; null: there was none. */
  readonly since: string | null;
}

/** Keeps what an officer is writing, sealed like everything that is written about a complaint. */
@Injectable()
export class KeepDraft {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly changes: CaseChanges,
  ) {}

  /** What a person types; who has the case open too is told when it is something else than a moment ago. */
  async keep(staff: Staff, caseId: string, written: WrittenDraft): Promise<{ updatedAt: string }> {
    const db = this.db.manager;
    const shown = await writingNow(db, { caseId, officerId: staff.id }, this.clock.now());
    const kept = await this.keepIn(db, staff, caseId, written);
    if (shown !== written.action) this.changes.tellPresence(await caseOf(db, staff, caseId));
    return kept;
  }

  /** What a macro drafts: nobody is writing it. What was kept by another page meanwhile is not overwritten. */
  async keepIn(db: EntityManager, staff: Staff, caseId: string, written: WrittenDraft): Promise<{ updatedAt: string }> {
    const { since, ...content } = written;
    const { complaintId } = await caseOf(db, staff, caseId);
    const sealed = await this.vault.seal(db, complaintId, fieldOf(caseId, staff), JSON.stringify(content));
    const updatedAt = this.clock.now();
    const kept = await db.query<object[]>(
      `insert into draft as kept (case_id, officer_id, action, complaint_id, content, updated_at)
       values ($1, $2, $3, $4, $5, $6)
         on conflict (case_id, officer_id, action)
         do update set content = excluded.content, updated_at = excluded.updated_at where kept.updated_at = $7
       returning kept.updated_at`,
      [caseId, staff.id, content.action, complaintId, sealed, updatedAt, since],
    );
    if (kept.length === 0) throw new NewerDraft();
    return { updatedAt: updatedAt.toISOString() };
  }

  /** One's own, the latest first. */
  async read(staff: Staff, caseId: string, db: EntityManager = this.db.manager): Promise<KeptDraft[]> {
    const { complaintId } = await caseOf(db, staff, caseId);
    const found = await db.find(Draft, { where: { caseId, officerId: staff.id }, order: { updatedAt: 'desc' } });
    const read: KeptDraft[] = [];
    for (const draft of found) {
      const text = await this.vault.open(db, complaintId, fieldOf(caseId, staff), draft.content);
      if (!text) continue;
      const content = JSON.parse(text) as DraftContent;
      if (draft.action === '') await nameAction(db, draft, content.action);
      if (!read.some(({ action }) => action === content.action))
        read.push({ ...content, updatedAt: draft.updatedAt.toISOString() });
    }
    return read;
  }

  async drop(staff: Staff, caseId: string, action: CaseAction): Promise<void> {
    const found = await caseOf(this.db.manager, staff, caseId);
    const { affected } = await this.db.getRepository(Draft).delete({ caseId, officerId: staff.id, action });
    if (affected) this.changes.tellPresence(found);
  }
}

/** What was kept before there were several is put where it belongs, unless something newer is there. */
async function nameAction(db: EntityManager, { caseId, officerId, ...kept }: Draft, action: CaseAction): Promise<void> {
  await db
    .createQueryBuilder()
    .insert()
    .into(Draft)
    .values({ ...kept, caseId, officerId, action })
    .orIgnore()
    .execute();
  await db.delete(Draft, { caseId, officerId, action: '' });
}

async function caseOf(db: EntityManager, staff: Staff, id: string): Promise<Case> {
  const found = await db.findOneBy(Case, { id });
  if (!found || !maySee(staff, found.institutionPath)) throw new CaseNotFound(id);
  return found;
}

const fieldOf = (caseId: string, { id }: Staff) => `draft:${caseId}:${id}`;
