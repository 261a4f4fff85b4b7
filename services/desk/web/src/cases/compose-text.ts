import type { CaseAction, WrittenAction } from '../api/cases.js';
import { catalogue } from '../language/catalogue.js';

interface ComposeText {
  readonly actions: string;
  readonly noActions: string;
  readonly waitingHint: string;
  readonly postponedHint: (until: string) => string;
  readonly name: Readonly<Record<CaseAction, string>>;
  readonly label: Readonly<Record<WrittenAction, string>>;
  readonly hint: Readonly<Record<WrittenAction, string>>;
  readonly smsHint: string;
  readonly kind: string;
  readonly interim: string;
  readonly interimHint: string;
  readonly final: string;
  readonly finalHint: string;
  readonly proposed: string;
  readonly proposedHint: string;
  readonly unknownOwner: string;
  readonly tooShort: (least: number) => string;
  readonly tooLong: (most: number) => string;
  readonly blanks: (blanks: string) => string;
  readonly chooseKind: string;
  readonly characters: (count: string, most: string) => string;
  readonly draftKept: Readonly<Record<'tab' | 'hub', string>>;
  readonly restored: (when: string) => string;
  readonly alsoKept: (actions: string) => string;
  readonly lost: string;
  readonly elsewhere: (when: string) => string;
  readonly takeElsewhere: string;
  readonly takeHere: string;
  readonly template: string;
  readonly chooseTemplate: string;
  readonly templatesAbout: Readonly<Record<'service' | 'topic' | 'all', string>>;
  readonly goOn: string;
}

export const composeText = catalogue<ComposeText>(
  {
    actions: 'Tindakan',
    noActions: 'Tidak ada tindakan yang perlu dilakukan sekarang.',
    waitingHint:
      'Menunggu balasan pelapor. Aduan kembali ke Anda begitu ia membalas, atau bila masa klarifikasi habis.',
    postponedHint: (until) => `Ditunda sampai ${until}; sesudah itu aduan kembali dengan sendirinya.`,
    name: {
      verify: 'Verifikasi',
      take: 'Ambil',
      approve: 'Setujui jawaban',
      return: 'Minta perbaikan',
      answer: 'Jawab',
      contribute: 'Kirim bagian kami',
      resume: 'Lanjutkan',
      ask: 'Tanya pelapor',
      uphold: 'Terima banding',
      dismiss: 'Tolak banding',
      check: 'Periksa ulang',
      note: 'Catatan internal',
      mark: 'Tandai',
      dispose: 'Disposisi',
      entrust: 'Serahkan ke rekan',
      classify: 'Ubah jenis',
      postpone: 'Tunda',
      'hand-back': 'Kembalikan',
      merge: 'Gabungkan',
      unmerge: 'Batalkan gabungan',
      archive: 'Arsipkan',
    },
    label: {
      answer: 'Jawaban untuk pelapor',
      ask: 'Pertanyaan untuk pelapor',
      'hand-back': 'Alasan aduan ini bukan kewenangan instansi Anda',
    },
    hint: {
      answer: 'Pelapor membaca tulisan ini persis seperti yang Anda tulis.',
      ask: 'Tanyakan hanya yang diperlukan. Selama menunggu balasan, tenggat instansi dijeda; tenggat pelapor tetap berjalan.',
      'hand-back': 'Dibaca petugas triase, yang lalu menyalurkan aduan ke instansi lain.',
    },
    smsHint: 'Pelapor menerima ini lewat SMS: tulis sesingkat mungkin.',
    kind: 'Jenis jawaban',
    interim: 'Sementara',
    interimHint: 'Kabar kemajuan. Aduan tetap terbuka dan tenggat tetap berjalan.',
    final: 'Akhir',
    finalHint: 'Penyelesaian. Pelapor lalu punya waktu untuk menanggapi; bila diam atau puas, aduan ditutup.',
    proposed: 'Usulan instansi yang berwenang',
    proposedHint: 'Boleh dikosongkan bila Anda tidak tahu.',
    unknownOwner: 'tidak ada usulan',
    tooShort: (least) => `Tulis sedikitnya ${least} huruf, supaya penerima mengerti.`,
    tooLong: (most) => `Paling panjang ${most} huruf.`,
    blanks: (blanks) => `Isian templat belum diganti: ${blanks}. Ganti dengan yang sebenarnya, atau hapus kalimatnya.`,
    chooseKind: 'Pilih dahulu: sementara atau akhir.',
    characters: (count, most) => `${count} dari ${most} huruf`,
    draftKept: { tab: 'draf tersimpan di tab ini', hub: 'draf tersimpan' },
    restored: (when) => `Draf Anda dari ${when} dipulihkan.`,
    alsoKept: (actions) => `Anda juga punya draf untuk: ${actions}.`,
    lost: 'Draf Anda untuk tindakan yang sekarang tidak berlaku:',
    elsewhere: (when) => `Draf ini juga Anda tulis di tempat lain, ${when}:`,
    takeElsewhere: 'Pakai yang itu',
    takeHere: 'Pakai yang di sini',
    template: 'Templat',
    chooseTemplate: 'Sisipkan templat…',
    templatesAbout: { service: 'Untuk layanan ini', topic: 'Untuk topik ini', all: 'Untuk semua topik' },
    goOn: 'Periksa dan kirim',
  },
  {
    actions: 'Actions',
    noActions: 'There is nothing to do at the moment.',
    waitingHint: 'Waiting for the citizen. The complaint comes back when they reply, or when the time for it is over.',
    postponedHint: (until) => `Postponed until ${until}; then the complaint comes back by itself.`,
    name: {
      verify: 'Verify',
      take: 'Take',
      approve: 'Approve the answer',
      return: 'Ask to mend it',
      answer: 'Answer',
      contribute: 'Send our part',
      resume: 'Go on',
      ask: 'Ask the citizen',
      uphold: 'Uphold the appeal',
      dismiss: 'Dismiss the appeal',
      check: 'Second look',
      note: 'Internal note',
      mark: 'Mark',
      dispose: 'Send to a unit',
      entrust: 'Entrust to a colleague',
      classify: 'Change the class',
      postpone: 'Postpone',
      'hand-back': 'Hand back',
      merge: 'Merge',
      unmerge: 'Undo the merger',
      archive: 'Archive',
    },
    label: {
      answer: 'Answer to the citizen',
      ask: 'Question to the citizen',
      'hand-back': 'Why your institution is not responsible',
    },
    hint: {
      answer: 'The citizen reads this exactly as you write it.',
      ask: "Ask only what is needed. The institution's deadline is paused meanwhile; the citizen's is not.",
      'hand-back': 'Read by the triage desk, which then chooses another institution.',
    },
    smsHint: 'The citizen gets this by SMS: be as short as you can.',
    kind: 'Kind of answer',
    interim: 'Interim',
    interimHint: 'News of progress. The complaint stays open and the deadline keeps running.',
    final: 'Final',
    finalHint: 'The solution. The citizen then has time to respond; if content or silent, the complaint is closed.',
    proposed: 'Institution that you think is responsible',
    proposedHint: 'Leave it empty if you do not know.',
    unknownOwner: 'no proposal',
    tooShort: (least) => `Write at least ${least} characters, so that the reader understands.`,
    tooLong: (most) => `At most ${most} characters.`,
    blanks: (blanks) =>
      `Blanks of the template are left: ${blanks}. Write what is so instead, or take the sentence out.`,
    chooseKind: 'Choose first: interim or final.',
    characters: (count, most) => `${count} of ${most} characters`,
    draftKept: { tab: 'draft kept in this tab', hub: 'draft kept' },
    restored: (when) => `Your draft of ${when} is back.`,
    alsoKept: (actions) => `You have a draft for this, too: ${actions}.`,
    lost: 'Your draft for what can no longer be done:',
    elsewhere: (when) => `You have written this draft elsewhere, too, on ${when}:`,
    takeElsewhere: 'Use that one',
    takeHere: 'Use the one here',
    template: 'Template',
    chooseTemplate: 'Insert a template…',
    templatesAbout: { service: 'For this service', topic: 'For this topic', all: 'For all topics' },
    goOn: 'Check and send',
  },
);
