import { In, type EntityManager } from 'typeorm';
import type { ServicePeriod as Held } from '../rules/service-period.js';
import { ServicePeriod } from '../services/service-period.entity.js';

/** Brings the catalogue to what the seed says, except services that somebody has edited. */
export async function sowServices(tx: EntityManager, periods: readonly Held[]): Promise<void> {
  const edited = new Set(
    (await tx.find(ServicePeriod, { select: { code: true }, where: { edited: true } })).map(({ code }) => code),
  );
  const sown = periods.filter(({ code }) => !edited.has(code));
  await tx.delete(ServicePeriod, { code: In([...new Set(sown.map(({ code }) => code))]) });
  await tx.insert(
    ServicePeriod,
    sown.map((one) => ({ ...one, edited: false })),
  );
}
