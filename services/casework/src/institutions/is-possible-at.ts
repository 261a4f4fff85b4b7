import { hubTimeZone, localDateOf } from '#libs/domain';
import { isThere } from '../rules/heirs-of.js';
import type { Institution } from './institution.entity.js';

/** An institution ends at a midnight, and whose is of no weight here: the hub's day. */
export const dayOf = (at: Date): string => localDateOf(at, hubTimeZone);

/** Whether a complaint can go there on that day. */
export const isPossibleAt = (one: Institution, at: Date): boolean => isThere(one, dayOf(at));
