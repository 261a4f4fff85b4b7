import { RowsInHand } from '#libs/database';
import { Notice } from './notice.entity.js';

/** Lines of the ledger that a transaction moves on. */
export const notices = new RowsInHand(Notice, 'id', true);
