import { institutionPath } from '../../../services/directory/src/rules/institution-path.js';
import { seededInstitutions } from '../../../services/directory/src/seed/seed.js';
import { seededServices } from '../../../services/directory/src/seed/seeded-services.js';
import {
  knowledgeOf,
  type Directory,
  type Institution,
  type Knowledge,
  type Service,
} from '../../../services/router/src/rules/knowledge.js';

/** What a fresh router has heard: the seed of the directory, without a database. */
export function seededDirectory(): Directory {
  const byCode = new Map(seededInstitutions.map((one) => [one.code, one]));
  const institutions = seededInstitutions.map((one): Institution => ({
    ...one,
    ...{ aliases: [...one.aliases], aliasKinds: [...one.aliasKinds] },
    successors: [...one.successors],
    path: institutionPath(one.code, byCode) ?? `${one.code}/`,
    version: 1,
  }));
  const services = seededServices.map(({ words, hints, examples, topics, ...one }): Service => ({
    ...one,
    ...{ words: [...words], hints: [...hints], examples: [...examples], topics: [...topics] },
    version: 1,
  }));
  return { institutions, services, version: 'seed' };
}

/** What a fresh router knows. */
export const seededKnowledge = (today: string): Knowledge => knowledgeOf(seededDirectory(), today);
