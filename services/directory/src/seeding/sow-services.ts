import type { ServiceChanged } from '#libs/contracts';
import type { EntityManager } from 'typeorm';
import { Service } from '../services/service.entity.js';

/** An entry of the catalogue as the seed knows it. */
export type ServiceEntry = Omit<ServiceChanged['data'], 'version'>;

/** Brings the catalogue to what the seed says, except what somebody has edited. Returns all services there are. */
export async function sowServices(tx: EntityManager, services: readonly ServiceEntry[]): Promise<Service[]> {
  const known = new Map((await tx.find(Service)).map((one) => [one.code, one]));
  const sown = services
    .filter(({ code }) => known.get(code)?.edited !== true)
    .map((one) => ({ ...one, version: known.get(one.code)?.version ?? 0, edited: false }));
  await tx.upsert(Service, sown, ['code']);
  return tx.find(Service, { order: { code: 'asc' } });
}
