import { catalogue } from '../language/catalogue.js';

export const sortText = catalogue(
  {
    sort: 'Susunan daftar',
    byDue: 'Menurut tenggat',
    byPriority: 'Yang didahulukan di atas',
    byAffected: 'Yang dialami paling banyak orang di atas',
  },
  {
    sort: 'Order of the list',
    byDue: 'By due date',
    byPriority: 'What comes first on top',
    byAffected: 'What happens to most people on top',
  },
);
