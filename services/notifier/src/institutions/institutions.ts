import { RowsInHand } from '#libs/database';
import { Institution } from './institution.entity.js';

/** Those that a transaction hears of or needs. */
export const institutions = new RowsInHand(Institution, 'code');
