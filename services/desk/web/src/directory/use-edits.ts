import { useQuery } from '@tanstack/react-query';
import { readEdits, type EditedThing } from '../api/directory.js';

/** Who changed an institution or a service; asked anew whenever one of its kind was changed. */
export function useEdits(thing: EditedThing, code: string) {
  return useQuery({
    queryKey: [thing === 'institution' ? 'directory' : 'catalogue', 'edits', code],
    queryFn: ({ signal }) => readEdits(thing, code, signal),
  });
}
