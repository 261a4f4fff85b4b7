import { useQuery } from '@tanstack/react-query';
import { listTemplates, type FilledTemplate } from '../api/case-desk.js';

/** Approved texts that fit the case, filled in for it. */
export function useTemplates(caseId: string): readonly FilledTemplate[] {
  const found = useQuery({
    queryKey: ['templates', caseId],
    queryFn: ({ signal }) => listTemplates(caseId, signal),
    staleTime: 60_000,
  });
  return found.data?.items ?? [];
}

/** The blanks of templates that are left in a text, in the order of the text; brackets that somebody wrote on purpose are none. */
export const blanksLeft = (text: string, templates: readonly Pick<FilledTemplate, 'blanks'>[]): readonly string[] =>
  [...new Set(templates.flatMap(({ blanks }) => blanks))]
    .filter((blank) => text.includes(blank))
    .sort((one, other) => text.indexOf(one) - text.indexOf(other));
