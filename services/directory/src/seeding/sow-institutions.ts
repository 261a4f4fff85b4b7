import { In, type EntityManager } from 'typeorm';
import { Category } from '../institutions/category.entity.js';
import { InstitutionCategory } from '../institutions/institution-category.entity.js';
import { InstitutionPeriod } from '../institutions/institution-period.entity.js';
import type { Period } from '../rules/period.js';
import type { SeededTopic } from '../seed/seed-rows.js';

/** Brings the rows to what the seed says, except institutions that somebody has edited. */
export async function sowInstitutions(
  tx: EntityManager,
  periods: readonly Period[],
  topics: readonly SeededTopic[],
): Promise<void> {
  const edited = new Set((await tx.findBy(InstitutionPeriod, { edited: true })).map(({ code }) => code));
  const sown = periods.filter(({ code }) => !edited.has(code));
  await tx.delete(InstitutionPeriod, { code: In([...new Set(sown.map(({ code }) => code))]) });
  await tx.insert(
    InstitutionPeriod,
    sown.map((one) => ({ ...one, aliases: [...one.aliases], successors: [...one.successors], edited: false })),
  );
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
}
