import type { Language } from '#libs/contracts';
import { wishConfirmedWithinDays } from '#libs/domain';

/** What became of a complaint that somebody follows. */
export type FollowerNews = 'answered' | 'ended';

interface Written {
  readonly code: string;
  readonly language: Language;
  /** Where they see the complaint, and where they ask for silence. */
  readonly page: string;
  readonly silence: string;
}

interface Told extends Written {
  readonly institution: string | null;
  readonly news: FollowerNews;
}

interface Asked extends Written {
  /** Where they confirm. */
  readonly link: string;
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
    stop: 'Ini e-mail terakhir tentang laporan itu. Tidak mau dikirimi lagi, atau bukan Anda yang meminta?',
    confirm: {
      subject: (code: string) => `Mau dikabari tentang laporan ${code}?`,
      text: (code: string) =>
        `Seseorang, mungkin Anda, menulis alamat ini di halaman laporan ${code} supaya dikabari satu kali bila laporan itu sudah dijawab.`,
      yes: `Itu Anda? Buka tautan ini dan tekan tombol di sana dalam ${wishConfirmedWithinDays} hari:`,
      no: 'Bukan Anda? Abaikan saja: Anda tidak akan dikabari, dan alamat ini kami hapus.',
      stop: 'Tidak mau dikirimi e-mail seperti ini lagi?',
    },
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
    stop: 'This is the last mail about it. You want no more of them, or never asked?',
    confirm: {
      subject: (code: string) => `Shall we tell you about complaint ${code}?`,
      text: (code: string) =>
        `Somebody, perhaps you, typed this address on the page of complaint ${code}, to be told once when it is answered.`,
      yes: `Was it you? Open this link and press the button there within ${wishConfirmedWithinDays} days:`,
      no: 'It was not? Do nothing: you will not be told, and we delete this address.',
      stop: 'You want no more mails like this one?',
    },
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

/** The mail to an address that somebody typed: of whose it is we know nothing until they come by this link. */
export function confirmingMail({ code, language, page, silence, link }: Asked) {
  const { see, confirm } = words[language];
  const text = [
    ...[confirm.text(code), `${confirm.yes}\n${link}`, confirm.no],
    ...[`${see}\n${page}`, `${confirm.stop}\n${silence}`],
  ].join('\n\n');
  return { subject: confirm.subject(code), text };
}
