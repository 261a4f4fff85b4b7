import { catalogue } from '../language/catalogue.js';

export const unreadLettersText = catalogue(
  {
    one: (number: string) => `Surat peringatan ${number} untuk instansi Anda belum Anda buka.`,
    several: (count: number) => `${count} surat peringatan untuk instansi Anda belum Anda buka.`,
    read: 'Ke register surat',
  },
  {
    one: (number: string) => `You have not opened warning letter ${number} to your institution.`,
    several: (count: number) => `You have not opened ${count} warning letters to your institution.`,
    read: 'To the register of letters',
  },
);
