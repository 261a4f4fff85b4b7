import { catalogue } from '../language/catalogue.js';
import { ApiProblem, tokenWrong } from './problem.js';

export const problemText = catalogue(
  {
    offline: 'Tidak ada jawaban dari server. Periksa sambungan jaringan Anda, lalu coba lagi.',
    badInput: 'Isian belum benar. Periksa kembali, lalu kirim ulang.',
    signedOut: 'Sesi Anda berakhir. Masuk lagi untuk melanjutkan.',
    forbidden: 'Akun Anda tidak berwenang melakukan ini.',
    otherPerson: 'Di peramban ini orang lain sudah masuk. Muat ulang halaman ini.',
    notFound: 'Tidak ditemukan, atau bukan bagian instansi Anda.',
    conflict: 'Tindakan ini tidak berlaku lagi: keadaannya sudah berbeda.',
    changed: 'Isi halaman ini berubah sejak Anda buka.',
    gone: 'Isi aduan ini sudah dihapus.',
    tooLarge: 'Yang Anda kirim terlalu besar. Bagi menjadi beberapa bagian.',
    tooMany: 'Terlalu banyak permintaan. Tunggu satu menit, lalu coba lagi.',
    server: 'Server sedang terganggu. Coba lagi sebentar; bila berulang, hubungi pengelola.',
    other: 'Permintaan tidak dapat dipenuhi.',
  },
  {
    offline: 'The server does not answer. Check your network, then try again.',
    badInput: 'Something in the form is not right. Check it, then send again.',
    signedOut: 'Your session has ended. Sign in again to go on.',
    forbidden: 'Your account may not do this.',
    otherPerson: 'Somebody else has signed in to this browser. Reload this page.',
    notFound: 'Not found, or not part of your institution.',
    conflict: 'This can no longer be done: things have moved on.',
    changed: 'What this page shows has changed since you opened it.',
    gone: 'The content of this complaint has been erased.',
    tooLarge: 'What you sent is too large. Send it in parts.',
    tooMany: 'Too many requests. Wait a minute, then try again.',
    server: 'The server has trouble. Try again shortly; if it stays, tell the operator.',
    other: 'The request could not be fulfilled.',
  },
);

type ProblemText = (typeof problemText)['id'];

const byStatus: Partial<Record<number, keyof ProblemText>> = {
  0: 'offline',
  400: 'badInput',
  401: 'signedOut',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  410: 'gone',
  412: 'changed',
  413: 'tooLarge',
  422: 'badInput',
  428: 'changed',
  429: 'tooMany',
};

/** One sentence for the person at the desk, and below it what the hub says about single fields. Never a stack, never a code. */
export function readableProblem(
  problem: unknown,
  texts: ProblemText,
  language = document.documentElement.lang,
): { sentence: string; details: string[] } {
  if (!(problem instanceof ApiProblem)) return { sentence: texts.other, details: [] };
  const ofStatus = byStatus[problem.status] ?? (problem.status >= 500 ? 'server' : 'other');
  // Met only where it is not the same person who has signed in again.
  const key = problem.code === tokenWrong ? 'otherPerson' : ofStatus;
  const { message, faults } = problem.wordsIn(language);
  const ofFields = faults.map((fault) => fault.message).filter(Boolean);
  // A rule of the hub that has words of its own says more than our general sentence.
  const ofRule = problem.status === 409 || problem.status === 422 ? [message].filter(Boolean) : [];
  return { sentence: texts[key], details: ofFields.length > 0 ? ofFields : ofRule };
}
