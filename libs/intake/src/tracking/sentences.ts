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
    answered: 'sudah dijawab',
    closed: 'selesai',
    withdrawn: 'dicabut',
    erased: 'dihapus',
  },
  en: {
    received: 'received',
    triage: 'being sorted',
    assigned: 'forwarded',
    'in-progress': 'in progress',
    waiting: 'waiting for your reply',
    answered: 'answered',
    closed: 'closed',
    withdrawn: 'withdrawn',
    erased: 'erased',
  },
};
