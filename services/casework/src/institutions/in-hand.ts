import { RowsInHand } from '#libs/database';
import { Institution } from './institution.entity.js';

/** Institutions that a transaction needs. */
export const institutions = new RowsInHand(Institution, 'code');
