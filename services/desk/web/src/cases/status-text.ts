import type { CaseStatus } from '../api/cases.js';
import { catalogue } from '../language/catalogue.js';

export const statusText = catalogue<Readonly<Record<CaseStatus, string>>>(
  {
    assigned: 'Baru',
    'in-progress': 'Dikerjakan',
    waiting: 'Menunggu pelapor',
    answered: 'Sudah dijawab',
    closed: 'Selesai',
    'handed-back': 'Dikembalikan',
  },
  {
    assigned: 'New',
    'in-progress': 'In progress',
    waiting: 'Waiting for citizen',
    answered: 'Answered',
    closed: 'Closed',
    'handed-back': 'Handed back',
  },
);
