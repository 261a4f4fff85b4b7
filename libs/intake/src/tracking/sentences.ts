import type { Language } from '#libs/contracts';
import type { StatusKey } from './story.js';

/** Plain words for a status, for doors that have no pages of their own. */
export const statusWords: Record<Language, Record<StatusKey, string>> = {
  id: {
    received: 'diterima',
    triage: 'sedang dipilah',
    assigned: 'sudah diteruskan',
    'in-progress': 'sedang ditangani',
    waiting: 'menunggu balasan Anda',
    postponed: 'ditunda',
    answered: 'sudah dijawab',
    appealed: 'ditinjau atasan',
    closed: 'selesai',
    merged: 'digabung dengan laporan lain',
    withdrawn: 'dicabut',
    erased: 'dihapus',
  },
  en: {
    received: 'received',
    triage: 'being sorted',
    assigned: 'forwarded',
    'in-progress': 'in progress',
    waiting: 'waiting for your reply',
    postponed: 'postponed',
    answered: 'answered',
    appealed: 'before a higher officer',
    closed: 'closed',
    merged: 'merged into another complaint',
    withdrawn: 'withdrawn',
    erased: 'erased',
  },
};
