import { isForAll } from '../rules/entry-kinds.js';
import type { Dossier, DossierLine } from './dossier.js';

type Kept = Omit<Dossier, 'anchorsUrl'>;

/**
 * As the citizen takes it: an institution answers for what its people did, so it is named in their stead. Of a line that
 * institutions share any of them may have written it.
 */
export function forCitizen({ timeline, answers, ...dossier }: Kept): Kept {
  const { institutionName } = dossier.facts;
  const named = (by: string | null) => (by === null || by === 'Pelapor' ? by : institutionName);
  const nameless = (line: DossierLine) => ({ ...line, by: isForAll(line.kind) ? null : named(line.by) });
  return {
    ...dossier,
    timeline: timeline.map(nameless),
    answers: answers.map((answer) => ({ ...answer, by: named(answer.by) })),
  };
}
