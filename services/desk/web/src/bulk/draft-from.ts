import { listTemplates, putDraft } from '../api/case-desk.js';

/** It is not approved, no longer used, or not for complaints like this one. */
export class TemplateDoesNotFit extends Error {}

/** An answer from a template, filled in for this case, as a draft. The hub does not put it over what is being written already. */
export async function draftFrom(caseId: string, templateId: string): Promise<void> {
  const { items } = await listTemplates(caseId, new AbortController().signal);
  const template = items.find(({ id }) => id === templateId);
  if (!template) throw new TemplateDoesNotFit();
  await putDraft(caseId, 'answer', { text: template.text, final: false, since: null });
}
