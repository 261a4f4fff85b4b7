import type { SpokenLanguage } from '#libs/contracts';

const subjects: Readonly<Record<SpokenLanguage, Readonly<Record<string, string>>>> = {
  id: {
    received: 'Laporan Anda kami terima',
    question: 'Pertanyaan tentang laporan Anda',
    answered: 'Jawaban untuk laporan Anda',
    closed: 'Laporan Anda selesai',
    'access-code': 'Kode untuk membuka laporan Anda',
    other: 'Laporan Anda',
  },
  en: {
    received: 'We have received your complaint',
    question: 'A question about your complaint',
    answered: 'An answer to your complaint',
    closed: 'Your complaint is closed',
    'access-code': 'The code to open your complaint',
    other: 'Your complaint',
  },
  jv: {
    received: 'Laporan Panjenengan sampun katampi',
    question: 'Pitakenan bab laporan Panjenengan',
    answered: 'Wangsulan kangge laporan Panjenengan',
    closed: 'Laporan Panjenengan sampun rampung',
    'access-code': 'Kode kangge mbikak laporan Panjenengan',
    other: 'Laporan Panjenengan',
  },
  su: {
    received: 'Laporan Anjeun tos ditampi',
    question: 'Patarosan ngeunaan laporan Anjeun',
    answered: 'Waleran kanggo laporan Anjeun',
    closed: 'Laporan Anjeun tos rengse',
    'access-code': 'Kode kanggo muka laporan Anjeun',
    other: 'Laporan Anjeun',
  },
};

/** With the code where the text has one, so that the citizen finds it and a reply is known by it. */
export function mailSubject(kind: string, text: string, language: SpokenLanguage): string {
  const words = subjects[language];
  const code = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\b/.exec(text)?.[0];
  // A receipt that asks something is first of all a receipt.
  const isReceipt = kind.startsWith('ask-') && code !== undefined;
  const subject = words[isReceipt ? 'received' : kind] ?? words['other'] ?? '';
  return code === undefined ? subject : `[${code}] ${subject}`;
}
