import type { CaseAction, WrittenAction } from '../api/cases.js';
import { catalogue } from '../language/catalogue.js';

/** What is said between "check and send" and the result. */
interface SendText {
  readonly confirmTitle: Readonly<Record<WrittenAction, string>>;
  readonly confirmFinal: string;
  readonly confirmHint: Readonly<Record<WrittenAction, string>>;
  readonly confirmFinalHint: string;
  readonly confirmProposed: (name: string) => string;
  readonly send: Readonly<Record<WrittenAction, string>>;
  readonly edit: string;
  readonly done: Readonly<Record<CaseAction, string>>;
  readonly doneFinal: string;
  readonly status: string;
  readonly changed: string;
  readonly changedHint: string;
  readonly seen: string;
  readonly reload: string;
  readonly inDoubt: string;
  readonly notSent: string;
}

export const sendText = catalogue<SendText>(
  {
    confirmTitle: {
      answer: 'Kirim jawaban sementara?',
      ask: 'Kirim pertanyaan?',
      'hand-back': 'Kembalikan aduan ini?',
    },
    confirmFinal: 'Kirim jawaban akhir?',
    confirmHint: {
      answer: 'Pelapor akan membaca:',
      ask: 'Pelapor akan membaca, lalu tenggat instansi dijeda:',
      'hand-back': 'Aduan keluar dari kotak masuk Anda. Petugas triase akan membaca:',
    },
    confirmFinalHint: 'Masa tanggapan pelapor dimulai. Pelapor akan membaca:',
    confirmProposed: (name) => `Usulan instansi: ${name}`,
    send: { answer: 'Kirim jawaban', ask: 'Kirim pertanyaan', 'hand-back': 'Kembalikan' },
    edit: 'Ubah lagi',
    done: {
      take: 'Aduan Anda ambil.',
      verify: 'Aduan diverifikasi.',
      approve: 'Jawaban disetujui dan dikirim.',
      return: 'Jawaban dikembalikan untuk diperbaiki.',
      contribute: 'Bagian Anda terkirim ke instansi utama.',
      resume: 'Aduan dikerjakan kembali.',
      uphold: 'Banding diterima. Aduan dikerjakan kembali.',
      dismiss: 'Banding ditolak. Aduan ditutup.',
      check: 'Hasil pemeriksaan tersimpan.',
      note: 'Catatan tersimpan.',
      mark: 'Tanda tersimpan.',
      dispose: 'Aduan dikirim ke unit itu.',
      entrust: 'Aduan diserahkan.',
      classify: 'Jenis aduan diubah.',
      postpone: 'Aduan ditunda. Pelapor diberi tahu.',
      merge: 'Aduan digabungkan.',
      unmerge: 'Penggabungan dibatalkan.',
      archive: 'Aduan diarsipkan. Pelapor diberi tahu.',
      answer: 'Jawaban sementara terkirim.',
      ask: 'Pertanyaan terkirim. Menunggu balasan pelapor.',
      'hand-back': 'Aduan dikembalikan ke meja triase.',
    },
    doneFinal: 'Jawaban akhir terkirim. Pelapor punya waktu untuk menanggapi.',
    status: 'Status',
    changed: 'Aduan ini berubah sejak Anda buka',
    changedHint: 'Ada kejadian baru atau orang lain sudah bertindak. Lihat riwayatnya dahulu; tulisan Anda tetap ada.',
    seen: 'Sudah saya lihat',
    reload: 'Muat keadaan terbaru',
    inDoubt: 'Tidak ada jawaban dari server, jadi belum pasti terkirim. Muat keadaan terbaru sebelum mengirim lagi.',
    notSent: 'Belum terkirim',
  },
  {
    confirmTitle: { answer: 'Send the interim answer?', ask: 'Send the question?', 'hand-back': 'Hand back?' },
    confirmFinal: 'Send the final answer?',
    confirmHint: {
      answer: 'The citizen will read:',
      ask: "The citizen will read this, and the institution's deadline is paused:",
      'hand-back': 'The complaint leaves your inbox. The triage desk will read:',
    },
    confirmFinalHint: "The citizen's time to respond begins. The citizen will read:",
    confirmProposed: (name) => `Proposed institution: ${name}`,
    send: { answer: 'Send the answer', ask: 'Send the question', 'hand-back': 'Hand back' },
    edit: 'Edit again',
    done: {
      take: 'You have taken the complaint.',
      verify: 'The complaint is verified.',
      approve: 'The answer is approved and sent.',
      return: 'The answer went back to be mended.',
      contribute: 'Your part went to the lead.',
      resume: 'The complaint is worked on again.',
      uphold: 'Appeal upheld. The complaint is worked on again.',
      dismiss: 'Appeal dismissed. The complaint is closed.',
      check: 'The result is kept.',
      note: 'The note is kept.',
      mark: 'The marks are kept.',
      dispose: 'Sent to the unit.',
      entrust: 'Entrusted.',
      classify: 'The class is changed.',
      postpone: 'Postponed. The citizen is told.',
      merge: 'Merged.',
      unmerge: 'The merger is undone.',
      archive: 'Archived. The citizen is told.',
      answer: 'The interim answer has been sent.',
      ask: 'The question has been sent. Waiting for the citizen.',
      'hand-back': 'Handed back to the triage desk.',
    },
    doneFinal: 'The final answer has been sent. The citizen has time to respond.',
    status: 'Status',
    changed: 'This complaint has changed since you opened it',
    changedHint:
      'Something new happened, or someone else has acted. Look at the history first; what you wrote is kept.',
    seen: 'I have seen it',
    reload: 'Load the latest state',
    inDoubt:
      'The server did not answer, so it may or may not have been sent. Load the latest state before sending again.',
    notSent: 'Not sent',
  },
);
