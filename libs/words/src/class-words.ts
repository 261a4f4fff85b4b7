import type { ComplaintClass, Language } from '#libs/contracts';

/** The classes as people read them. */
export const classWords: Readonly<Record<Language, Readonly<Record<ComplaintClass, string>>>> = {
  id: {
    complaint: 'Pengaduan',
    'oversight-complaint': 'Pengaduan berkadar pengawasan',
    aspiration: 'Aspirasi',
    'information-request': 'Permintaan informasi',
    'whistle-blowing': 'Pelaporan pelanggaran (WBS)',
  },
  en: {
    complaint: 'Complaint',
    'oversight-complaint': 'Oversight complaint',
    aspiration: 'Aspiration',
    'information-request': 'Information request',
    'whistle-blowing': 'Whistle-blowing',
  },
};
