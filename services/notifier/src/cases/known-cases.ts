import { RowsInHand } from '#libs/database';
import { KnownCase } from './known-case.entity.js';

/** The cases of the complaints that a transaction hears of. */
export const knownCases = new RowsInHand(KnownCase, 'complaintId');
