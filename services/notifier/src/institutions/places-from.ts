import type { EntityManager } from 'typeorm';
import { placeOf } from './place-of.js';

/** Codes of an institution and of those above it, the nearest first; of one not heard of yet, its own. */
export async function placesFrom(tx: EntityManager, code: string): Promise<string[]> {
  const place = await placeOf(tx, code);
  return place ? place.path.split('/').filter(Boolean).reverse() : [code];
}
