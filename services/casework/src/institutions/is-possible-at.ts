import { localDateOf } from '#libs/domain';
import type { Institution } from './institution.entity.js';

/** Where the hub's days begin; an institution ends at a midnight, and which one is of no weight here. */
const timeZone = 'Asia/Jakarta';

/** Whether a complaint can go there on that day. */
export const isPossibleAt = ({ validTo }: Institution, at: Date): boolean =>
  validTo === null || validTo > localDateOf(at, timeZone);
