import type { SetAsideKind, SpokenLanguage } from '#libs/contracts';

interface WordsToCitizen {
  readonly questions: readonly string[];
  readonly setAside: Readonly<Record<SetAsideKind, string>>;
}

/** What the desk often says to a citizen, who reads it: in the language of the complaint, whatever the desk is read in. */
export const toCitizen: Readonly<Record<SpokenLanguage, WordsToCitizen>> = {
  id: {
    questions: [
      'Di kabupaten atau kota mana kejadiannya?',
      'Layanan atau aplikasi apa yang Anda pakai?',
      'Instansi mana yang sudah Anda hubungi?',
    ],
    setAside: {
      archived: '',
      'not-a-complaint': 'Pesan Anda bukan aduan, permintaan informasi, atau aspirasi tentang layanan publik.',
      spam: 'Pesan Anda terbaca sebagai iklan. Jika keliru, silakan kirim aduan baru.',
      abuse: 'Pesan Anda tidak memuat aduan yang dapat ditindaklanjuti. Silakan kirim aduan baru dengan kejadiannya.',
    },
  },
  en: {
    questions: [
      'In which regency or city did it happen?',
      'Which service or application do you use?',
      'Which institution have you been in touch with already?',
    ],
    setAside: {
      archived: '',
      'not-a-complaint': 'Your message is no complaint, request for information or suggestion about a public service.',
      spam: 'Your message reads as advertising. If that is wrong, please send a new complaint.',
      abuse: 'Your message holds no complaint that can be followed up. Please send a new one that says what happened.',
    },
  },
  jv: {
    questions: [
      'Kedadosanipun wonten ing kabupaten utawi kitha pundi?',
      'Layanan utawi aplikasi punapa ingkang Panjenengan agem?',
      'Instansi pundi ingkang sampun Panjenengan hubungi?',
    ],
    setAside: {
      archived: '',
      'not-a-complaint': 'Seratan Panjenengan sanes aduan, panyuwunan informasi, utawi aspirasi bab layanan publik.',
      spam: 'Seratan Panjenengan kawaos minangka iklan. Menawi klentu, mangga ngintun aduan enggal.',
      abuse:
        'Seratan Panjenengan boten ngemot aduan ingkang saged dipuntindaklanjuti. Mangga ngintun aduan enggal kanthi kedadosanipun.',
    },
  },
  su: {
    questions: [
      'Kajadianana di kabupaten atanapi kota mana?',
      'Layanan atanapi aplikasi naon anu dianggo?',
      'Instansi mana anu parantos dihubungan?',
    ],
    setAside: {
      archived: '',
      'not-a-complaint': 'Pesen anjeun sanés aduan, pamundut informasi, atanapi aspirasi ngeunaan layanan publik.',
      spam: 'Pesen anjeun kabaca salaku iklan. Upami lepat, mangga kintun aduan anyar.',
      abuse: 'Pesen anjeun teu ngandung aduan anu tiasa ditindaklanjuti. Mangga kintun aduan anyar sareng kajadianana.',
    },
  },
};
