import { RowsInHand } from '#libs/database';
import { AwaitedNotice } from './awaited-notice.entity.js';

/** Notices of which a transaction hears. Read under the lock of their complaint. */
export const awaitedNotices = new RowsInHand(AwaitedNotice, 'noticeId');
