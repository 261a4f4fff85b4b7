import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import type { EntityManager } from 'typeorm';
import { cases } from '../complaints/in-hand.js';
import { KeepDraft } from '../drafts/keep-draft.js';
import { ListTemplates } from '../templates/list-templates.js';
import { DraftInTheWay, TemplateDoesNotFit } from './macro.errors.js';

/** An answer from a template, filled in for the case. */
@Injectable()
export class DraftAnswer {
  constructor(
    private readonly templates: ListTemplates,
    private readonly drafts: KeepDraft,
  ) {}

  /** As a draft. What is being written already is not overwritten. */
  async run(tx: EntityManager, staff: Staff, caseId: string, templateId: string): Promise<void> {
    const text = await this.words(tx, staff, caseId, templateId);
    const kept = await this.drafts.read(staff, caseId, tx);
    if (kept.some(({ action }) => action === 'answer')) throw new DraftInTheWay();
    await this.drafts.keepIn(tx, staff, caseId, { since: null, action: 'answer', text, final: false });
  }

  async words(tx: EntityManager, staff: Staff, caseId: string, templateId: string): Promise<string> {
    // The template is chosen by what the steps before have made of the case.
    await cases.layDown(tx);
    const template = (await this.templates.forCase(staff, caseId, tx)).find(({ id }) => id === templateId);
    if (!template) throw new TemplateDoesNotFit();
    return template.text;
  }
}
