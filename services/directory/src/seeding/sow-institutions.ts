import type { EntityManager } from 'typeorm';
import { Category } from '../institutions/category.entity.js';
import { InstitutionCategory } from '../institutions/institution-category.entity.js';
import { Institution } from '../institutions/institution.entity.js';
import { institutionPath } from '../rules/institution-path.js';
import type { SeededInstitution, SeededTopic } from '../seed/seed-rows.js';

/** Brings the rows to what the seed says, except those that somebody has edited. Returns all institutions there are. */
export async function sowInstitutions(
  tx: EntityManager,
  institutions: readonly SeededInstitution[],
  topics: readonly SeededTopic[],
): Promise<Institution[]> {
  const known = new Map((await tx.find(Institution)).map((one) => [one.code, one]));
  const byCode = new Map(institutions.map((one) => [one.code, one]));
  const sown = institutions
    .filter(({ code }) => known.get(code)?.edited !== true)
    .map((one) => ({ ...rowOf(one, byCode), version: known.get(one.code)?.version ?? 0 }));
  await tx.upsert(Institution, sown, ['code']);

  await tx.upsert(
    Category,
    topics.map(({ code, name, keywords, hints }) => ({ code, name, keywords: [...keywords], hints: [...hints] })),
    ['code'],
  );
  await tx.deleteAll(InstitutionCategory);
  await tx.insert(
    InstitutionCategory,
    topics.flatMap(({ code, owners }) => owners.map((institution) => ({ institution, category: code }))),
  );
  return tx.find(Institution, { order: { path: 'asc' } });
}

function rowOf(one: SeededInstitution, byCode: ReadonlyMap<string, SeededInstitution>) {
  const path = institutionPath(one.code, byCode);
  if (path === null) throw new Error(`The seed does not say where ${one.code} stands`);
  return { ...one, aliases: [...one.aliases], path, edited: false };
}
