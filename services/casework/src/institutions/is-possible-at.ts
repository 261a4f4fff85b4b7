import { localDateOf } from '#libs/domain';
import { isThere } from '../rules/heirs-of.js';
import type { Institution } from './institution.entity.js';

/** Where the hub's days begin; an institution ends at a midnight, and which one is of no weight here. */
const timeZone = 'Asia/Jakarta';

export const dayOf = (at: Date): string => localDateOf(at, timeZone);

/** Whether a complaint can go there on that day. */
export const isPossibleAt = (one: Institution, at: Date): boolean => isThere(one, dayOf(at));
