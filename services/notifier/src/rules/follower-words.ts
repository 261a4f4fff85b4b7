import type { Language } from '#libs/contracts';

/** What became of a complaint that somebody follows. */
export type FollowerNews = 'answered' | 'ended';

interface Told {
  readonly code: string;
  readonly institution: string | null;
  readonly news: FollowerNews;
  readonly language: Language;
  /** Where they see the complaint, and where they ask for silence. */
  readonly page: string;
  readonly silence: string;
}

const words = {
  id: {
    subject: {
      answered: (code: string) => `Laporan ${code} sudah dijawab`,
      ended: (code: string) => `Laporan ${code} sudah berakhir`,
    },
    told: {
      answered: (code: string, by: string | null) =>
        `Laporan ${code}, yang Anda ikuti karena mengalami hal yang sama, sudah dijawab${by === null ? '' : ` oleh ${by}`}. Isi jawabannya hanya dibaca pelapor.`,
      ended: (code: string) => `Laporan ${code}, yang Anda ikuti karena mengalami hal yang sama, sudah berakhir.`,
    },
    see: 'Perjalanan laporan itu:',
    again: 'Bila Anda masih mengalaminya, Anda dapat melapor sendiri.',
    stop: 'Ini satu-satunya e-mail tentang laporan itu. Tidak mau dikirimi lagi, atau bukan Anda yang meminta?',
  },
  en: {
    subject: {
      answered: (code: string) => `Complaint ${code} has been answered`,
      ended: (code: string) => `Complaint ${code} has ended`,
    },
    told: {
      answered: (code: string, by: string | null) =>
        `Complaint ${code}, which you follow because it happens to you too, has been answered${by === null ? '' : ` by ${by}`}. Only who filed it reads the answer.`,
      ended: (code: string) => `Complaint ${code}, which you follow because it happens to you too, has ended.`,
    },
    see: 'The way of that complaint:',
    again: 'If it still happens to you, you can complain yourself.',
    stop: 'This is the only mail about it. You want no more of them, or never asked?',
  },
} as const satisfies Record<Language, unknown>;

/** The mail to a follower: that there is an answer, by whom and where; not a word of what was written. */
export function followerMail({ code, institution, news, language, page, silence }: Told) {
  const say = words[language];
  const text = [say.told[news](code, institution), `${say.see}\n${page}`, say.again, `${say.stop}\n${silence}`].join(
    '\n\n',
  );
  return { subject: say.subject[news](code), text };
}
