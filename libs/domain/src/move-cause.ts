import type { ComplaintClass } from './complaint-class.js';
import type { LocalDate } from './working-days.js';

/** What made a deadline move, as a code and its figures; the contracts, which may not import this, say the same. */
export type MoveCause =
  | { readonly code: 'calendar'; readonly year: number; readonly source: string }
  | { readonly code: 'policy'; readonly from: LocalDate; readonly source: string }
  | { readonly code: 'office-hours'; readonly source: string }
  | { readonly code: 'class'; readonly class: ComplaintClass }
  | { readonly code: 'missing' | 'doubled' | 'standing-still' | 'running-on' | 'undemanded' };

/** One plain sentence for the history of the case, in each language of the desk. */
export const sentencesOfCause = (cause: MoveCause): Readonly<Record<'id' | 'en', string>> => ({
  id: sentences.id(cause),
  en: sentences.en(cause),
});

const classes: Readonly<Record<'id' | 'en', Readonly<Record<ComplaintClass, string>>>> = {
  id: {
    complaint: 'pengaduan tidak berkadar pengawasan',
    'oversight-complaint': 'pengaduan berkadar pengawasan',
    aspiration: 'aspirasi',
    'information-request': 'permintaan informasi',
    'whistle-blowing': 'pengungkapan pelanggaran',
  },
  en: {
    complaint: 'complaint without oversight content',
    'oversight-complaint': 'oversight complaint',
    aspiration: 'aspiration',
    'information-request': 'request for information',
    'whistle-blowing': 'whistle-blowing',
  },
};

// What a source says is of the office, and stands in both languages as it was written.
const sentences = {
  id: (cause: MoveCause): string => {
    switch (cause.code) {
      case 'calendar':
        return `Kalender hari libur ${cause.year} diubah: ${cause.source}.`;
      case 'policy':
        return `Aturan tenggat diubah, berlaku sejak ${cause.from}: ${cause.source}.`;
      case 'office-hours':
        return `Jam kerja instansi diubah: ${cause.source}.`;
      case 'class':
        return `Jenis aduan diubah menjadi ${classes.id[cause.class]}.`;
      case 'missing':
        return 'Pemeriksaan berkala: tenggat ini hilang dan dipasang kembali.';
      case 'doubled':
        return 'Pemeriksaan berkala: tenggat ini tercatat ganda; yang tertua yang berlaku.';
      case 'standing-still':
        return 'Pemeriksaan berkala: tenggat ini dijeda tanpa alasan dan berjalan kembali.';
      case 'running-on':
        return 'Pemeriksaan berkala: tenggat ini tetap berjalan selagi menunggu dan dijeda kembali.';
      case 'undemanded':
        return 'Pemeriksaan berkala: tenggat ini tidak lagi diperlukan dan dihentikan.';
    }
  },
  en: (cause: MoveCause): string => {
    switch (cause.code) {
      case 'calendar':
        return `The holidays of ${cause.year} were changed: ${cause.source}.`;
      case 'policy':
        return `The deadline policy was changed, in force from ${cause.from}: ${cause.source}.`;
      case 'office-hours':
        return `The institution’s office hours were changed: ${cause.source}.`;
      case 'class':
        return `The class was changed to ${classes.en[cause.class]}.`;
      case 'missing':
        return 'Regular check: this deadline was lost and has been set again.';
      case 'doubled':
        return 'Regular check: this deadline was kept twice; the oldest holds.';
      case 'standing-still':
        return 'Regular check: this deadline stood still without a reason and runs again.';
      case 'running-on':
        return 'Regular check: this deadline ran on while it was waited for and stands still again.';
      case 'undemanded':
        return 'Regular check: this deadline is not needed any more and was ended.';
    }
  },
} as const;
