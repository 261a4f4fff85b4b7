import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { Decision } from '../complaints/decision.entity.js';
import { DirectoryView } from '../directory/directory-view.js';
import { findInstitution, nameOf } from '../rules/find-institution.js';
import type { Knowledge } from '../rules/knowledge.js';
import { TriageItemNotFound } from './triage.errors.js';

/** Every decision about a complaint, the first one first, with all that explains it. */
@Injectable()
export class ListDecisions {
  constructor(
    private readonly db: DataSource,
    private readonly view: DirectoryView,
    private readonly vault: Vault,
  ) {}

  async run(staff: Staff, complaintId: string) {
    const decisions = await this.db.getRepository(Decision).find({ where: { complaintId }, order: { attempt: 'asc' } });
    const knowledge = await this.view.current();
    if (decisions.length === 0 || !maySee(staff, decisions, knowledge)) throw new TriageItemNotFound(complaintId);
    const notes = await this.vault.openMany(
      this.db,
      decisions.map(({ attempt, note }) => ({ complaintId, field: `decision:${attempt}`, sealed: note })),
    );
    const items = decisions.map(({ complaintId: _, institution: code, ...decision }, at) => ({
      ...decision,
      institution: code === null ? null : { code, name: nameOf(code, knowledge.institutions) },
      note: notes[at] ?? null,
    }));
    return { items, next: null };
  }
}

/** A coordinator sees the decisions about what has been, or was nearly, with an institution below theirs. */
function maySee({ role, path }: Staff, decisions: readonly Decision[], { institutions }: Knowledge): boolean {
  if (role !== 'coordinator') return true;
  return decisions.some(
    ({ institution }) => findInstitution(institution ?? '', institutions)?.path.startsWith(path) ?? false,
  );
}
