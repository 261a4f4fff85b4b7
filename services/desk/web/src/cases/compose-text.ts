import type { CaseAction } from '../api/cases.js';
import { catalogue } from '../language/catalogue.js';

type Written = Exclude<CaseAction, 'take'>;

interface ComposeText {
  readonly actions: string;
  readonly noActions: string;
  readonly waitingHint: string;
  readonly name: Readonly<Record<CaseAction, string>>;
  readonly takeTitle: string;
  readonly takeHint: string;
  readonly label: Readonly<Record<Written, string>>;
  readonly hint: Readonly<Record<Written, string>>;
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
  readonly chooseKind: string;
  readonly characters: (count: string, most: string) => string;
  readonly draftKept: string;
  readonly goOn: string;
}

export const composeText = catalogue<ComposeText>(
  {
    actions: 'Tindakan',
    noActions: 'Tidak ada tindakan yang perlu dilakukan sekarang.',
    waitingHint:
      'Menunggu balasan pelapor. Aduan kembali ke Anda begitu ia membalas, atau bila masa klarifikasi habis.',
    name: { take: 'Ambil', answer: 'Jawab', ask: 'Tanya pelapor', 'hand-back': 'Kembalikan' },
    takeTitle: 'Ambil aduan ini?',
    takeHint: 'Anda menjadi petugas yang menanganinya, dan pelapor diberi tahu bahwa aduannya mulai ditindaklanjuti.',
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
    chooseKind: 'Pilih dahulu: sementara atau akhir.',
    characters: (count, most) => `${count} dari ${most} huruf`,
    draftKept: 'draf tersimpan di tab ini',
    goOn: 'Periksa dan kirim',
  },
  {
    actions: 'Actions',
    noActions: 'There is nothing to do at the moment.',
    waitingHint: 'Waiting for the citizen. The complaint comes back when they reply, or when the time for it is over.',
    name: { take: 'Take', answer: 'Answer', ask: 'Ask the citizen', 'hand-back': 'Hand back' },
    takeTitle: 'Take this complaint?',
    takeHint: 'You become the officer in charge, and the citizen is told that work has begun.',
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
    chooseKind: 'Choose first: interim or final.',
    characters: (count, most) => `${count} of ${most} characters`,
    draftKept: 'draft kept in this tab',
    goOn: 'Check and send',
  },
);
