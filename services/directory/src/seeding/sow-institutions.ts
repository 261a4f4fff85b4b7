import { In, type EntityManager } from 'typeorm';
import { InstitutionPeriod } from '../institutions/institution-period.entity.js';
import type { Period } from '../rules/period.js';

/** Brings the rows to what the seed says, except institutions that somebody has edited. */
export async function sowInstitutions(tx: EntityManager, periods: readonly Period[]): Promise<void> {
  const edited = new Set((await tx.findBy(InstitutionPeriod, { edited: true })).map(({ code }) => code));
  const sown = periods.filter(({ code }) => !edited.has(code));
  await tx.delete(InstitutionPeriod, { code: In([...new Set(sown.map(({ code }) => code))]) });
  await tx.insert(
    InstitutionPeriod,
    sown.map((one) => ({ ...one, aliases: [...one.aliases], successors: [...one.successors], edited: false })),
  );
}
