import type { CaseStatus } from '../api/case-status.js';
import { catalogue } from '../language/catalogue.js';

export const statusText = catalogue<Readonly<Record<CaseStatus, string>>>(
  {
    received: 'Perlu verifikasi',
    assigned: 'Baru',
    'in-progress': 'Dikerjakan',
    waiting: 'Menunggu pelapor',
    postponed: 'Ditunda',
    'in-review': 'Diperiksa atasan',
    answered: 'Sudah dijawab',
    appealed: 'Banding',
    closed: 'Selesai',
    'handed-back': 'Dikembalikan',
  },
  {
    received: 'To be verified',
    assigned: 'New',
    'in-progress': 'In progress',
    waiting: 'Waiting for citizen',
    postponed: 'Postponed',
    'in-review': 'In review',
    answered: 'Answered',
    appealed: 'Appealed',
    closed: 'Closed',
    'handed-back': 'Handed back',
  },
);

export const statusNames = Object.keys(statusText.id) as CaseStatus[];
