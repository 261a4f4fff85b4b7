import { institutionPath } from '../../../services/directory/src/rules/institution-path.js';
import { seededInstitutions, seededTopics } from '../../../services/directory/src/seed/seed.js';
import { knowledgeOf, type Institution, type Knowledge } from '../../../services/router/src/rules/knowledge.js';

/** What a fresh router knows: the seed of the directory as it would be heard, without a database. */
export function seededKnowledge(today: string): Knowledge {
  const byCode = new Map(seededInstitutions.map((one) => [one.code, one]));
  const institutions = seededInstitutions.map((one): Institution => ({
    ...one,
    aliases: [...one.aliases],
    successors: [...one.successors],
    path: institutionPath(one.code, byCode) ?? `${one.code}/`,
    categories: seededTopics
      .filter(({ owners }) => owners.includes(one.code))
      .map(({ code, name, keywords, hints }) => ({ code, name, keywords: [...keywords], hints: [...hints] })),
    version: 1,
  }));
  return knowledgeOf(institutions, today);
}
