import type { Attachment } from '#libs/contracts';
import type { CaseDetail, CasePart } from '../api/cases.js';

export const coOwners = ({ parts }: Pick<CaseDetail, 'parts'>): readonly CasePart[] =>
  parts.filter(({ role }) => role === 'co-owner');

const done: ReadonlySet<CasePart['status']> = new Set<CasePart['status']>(['answered', 'closed']);

/** Whose part is not done: the final answer waits for it. */
export const openParts = (found: Pick<CaseDetail, 'parts'>): string[] =>
  coOwners(found)
    .filter(({ status }) => !done.has(status))
    .map(({ institutionName }) => institutionName);

/**
 * What is done may not have been enough; it is closed where the complaint had ended and was opened again. Whose institution
 * leads now is asked nothing apart.
 */
export const mayBeAskedAgain = (lead: Pick<CaseDetail, 'institution'>, { status, institution }: CasePart): boolean =>
  done.has(status) && institution !== lead.institution;

/** What co-owners have sent with their parts. */
export const filesOfParts = ({ parts }: Pick<CaseDetail, 'parts'>): readonly Attachment[] =>
  parts.flatMap(({ answer }) => answer?.attachments ?? []);

/** The answer with parts put in, each under the name of its institution; what stands there already stays. */
export function withParts(text: string, parts: readonly CasePart[]): string {
  const paragraphs = parts.flatMap(({ institutionName, answer }) =>
    answer?.text ? [`${institutionName}:\n${answer.text.trim()}`] : [],
  );
  return [text.trimEnd(), ...paragraphs.filter((one) => !text.includes(one))].filter((one) => one !== '').join('\n\n');
}
