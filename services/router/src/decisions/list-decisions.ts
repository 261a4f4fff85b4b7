import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { Decision } from '../complaints/decision.entity.js';
import { DirectoryView } from '../directory/directory-view.js';
import { nameOf } from '../rules/find-institution.js';
import type { Knowledge } from '../rules/knowledge.js';
import { DecisionsNotFound } from './decisions.errors.js';
import { isTheirs, maySeeDecisions } from './may-see-decisions.js';

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
    if (!maySeeDecisions(staff, decisions, knowledge.institutions)) throw new DecisionsNotFound(complaintId);
    const notes = await this.vault.openMany(
      this.db,
      decisions.map(({ attempt, note }) => ({ complaintId, field: `decision:${attempt}`, sealed: note })),
    );
    const items = decisions.map(({ complaintId: _, institution: code, basis, ...decision }, at) => ({
      ...decision,
      institution: code === null ? null : { code, name: nameOf(code, knowledge.institutions) },
      // What people of the desk write to one another about another institution is not for its officers.
      note: isTheirs(staff, { ...decision, institution: code }, knowledge.institutions) ? (notes[at] ?? null) : null,
      names: namesOf(decision.reason.steps ?? [], knowledge.institutions),
      canRerun: basis !== null,
    }));
    return { items, next: null };
  }
}

/** Of those for whom a step spoke. */
const namesOf = (steps: readonly { readonly institution: string }[], institutions: Knowledge['institutions']) =>
  Object.fromEntries(steps.map(({ institution }) => [institution, nameOf(institution, institutions)]));
