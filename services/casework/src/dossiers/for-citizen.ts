import { isForAll, type EntryKind } from '../rules/entry-kinds.js';
import type { Dossier, DossierLine } from './dossier.js';

type Kept = Omit<Dossier, 'anchorsUrl'>;

/** Their reason names a colleague, or somebody else's complaint, or how the office sorts its work. */
const ofTheOffice: ReadonlySet<EntryKind> = new Set(['entrusted', 'joined', 'left', 'follower-wrote', 'marked']);

/**
 * As the citizen takes it: an institution answers for what its people did, so it is named in their stead. Of a line that
 * institutions share any of them may have written it.
 */
export function forCitizen({ timeline, answers, ...dossier }: Kept): Kept {
  const { institutionName } = dossier.facts;
  const named = (by: string | null) => (by === null || by === 'Pelapor' ? by : institutionName);
  const nameless = ({ why, ...line }: DossierLine): DossierLine => ({
    ...line,
    by: isForAll(line.kind) ? null : named(line.by),
    ...(why === undefined || ofTheOffice.has(line.kind) ? {} : { why }),
  });
  return {
    ...dossier,
    timeline: timeline.map(nameless),
    answers: answers.map((answer) => ({ ...answer, by: named(answer.by) })),
  };
}
