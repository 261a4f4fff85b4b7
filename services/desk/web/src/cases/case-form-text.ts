import type { ArchiveReason, FormAction, PlainAction } from '../api/cases.js';
import { catalogue } from '../language/catalogue.js';
import type { InputFault } from './case-form.js';

interface CaseFormText {
  readonly plain: Readonly<Record<PlainAction, { readonly title: string; readonly hint: string }>>;
  readonly hint: Readonly<Record<FormAction, string>>;
  readonly words: Readonly<Record<FormAction, string>>;
  readonly reader: Readonly<Record<'citizen' | 'inside', string>>;
  readonly class: string;
  readonly byService: (service: string) => string;
  readonly confidential: string;
  readonly confidentialHint: string;
  readonly to: string;
  readonly toHint: string;
  readonly colleague: string;
  readonly choose: string;
  readonly noColleagues: string;
  readonly until: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<ArchiveReason, string>>;
  readonly into: string;
  readonly high: string;
  readonly highHint: string;
  readonly labels: string;
  readonly labelsHint: string;
  readonly passed: string;
  readonly passes: string;
  readonly fails: string;
  readonly faults: Readonly<Record<InputFault, string>>;
  readonly send: Readonly<Record<FormAction, string>>;
}

export const caseFormText = catalogue<CaseFormText>(
  {
    plain: {
      take: {
        title: 'Ambil aduan ini?',
        hint: 'Anda menjadi petugas yang menanganinya, dan pelapor diberi tahu bahwa aduannya mulai ditindaklanjuti.',
      },
      approve: { title: 'Setujui dan kirim jawaban ini?', hint: 'Pelapor akan membaca:' },
      resume: { title: 'Lanjutkan sekarang?', hint: 'Penundaan berakhir dan aduan dikerjakan kembali.' },
      unmerge: {
        title: 'Batalkan penggabungan?',
        hint: 'Aduan ini kembali berdiri sendiri seperti sebelum digabung: status, petugas, dan tenggatnya. Pelapor diberi tahu.',
      },
    },
    hint: {
      verify: 'Nyatakan bahwa aduan ini kewenangan instansi Anda, dan apa jenisnya. Jenis menentukan tenggat.',
      classify: 'Jenis menentukan tenggat; tenggat dihitung ulang dari saat aduan masuk.',
      dispose: 'Aduan pindah ke unit itu. Tenggat pelapor tetap berjalan.',
      entrust: 'Rekan itu yang menangani sejak sekarang.',
      return: 'Petugas memperbaiki jawabannya, lalu mengajukannya lagi.',
      contribute: 'Bagian instansi Anda. Pelapor mendapat satu jawaban, yang disusun instansi utama.',
      note: 'Untuk semua yang mengerjakan aduan ini, juga di instansi pendamping.',
      mark: 'Untuk menyusun pekerjaan kantor. Pelapor tidak diberi tahu, dan tenggat tidak berubah.',
      postpone: 'Paling lama 90 hari. Tenggat tidak berhenti.',
      archive: 'Aduan ditutup tanpa jawaban, dan pelapor diberi tahu alasannya.',
      merge: 'Aduan ini ditutup dan berlanjut pada aduan itu. Pelapor tetap mendapat jawabannya.',
      uphold: 'Pelapor dibenarkan: aduan dikerjakan kembali.',
      dismiss: 'Jawaban instansi dipertahankan, dan aduan ditutup.',
      check: 'Apakah aduan ini benar-benar selesai? Bila tidak, aduan dikerjakan kembali.',
    },
    words: {
      verify: '',
      classify: '',
      dispose: 'Arahan untuk unit itu (boleh kosong)',
      entrust: '',
      return: 'Apa yang perlu diperbaiki',
      contribute: 'Bagian instansi Anda',
      note: 'Catatan internal',
      mark: '',
      postpone: 'Alasan penundaan',
      archive: 'Penjelasan untuk pelapor',
      merge: '',
      uphold: 'Apa yang harus dilakukan (boleh kosong)',
      dismiss: 'Alasan untuk pelapor',
      check: 'Temuan (wajib bila belum selesai)',
    },
    reader: { citizen: 'Dibaca pelapor', inside: 'Internal: pelapor tidak membaca ini' },
    class: 'Jenis aduan',
    byService: (service) => `Usulan katalog untuk layanan “${service}”; ubah bila tidak cocok.`,
    confidential: 'Rahasiakan dari halaman publik',
    confidentialHint: 'Tidak dapat dibuka lagi.',
    to: 'Unit tujuan',
    toHint: 'Unit di bawah instansi Anda.',
    colleague: 'Rekan',
    choose: 'Pilih…',
    noColleagues: 'Belum ada rekan lain di bagian Anda.',
    until: 'Ditunda sampai',
    reason: 'Alasan',
    reasons: {
      unclear: 'Tidak jelas',
      'too-general': 'Terlalu umum',
      'not-public-service': 'Bukan pelayanan publik',
      'before-court': 'Sedang diperiksa pengadilan',
      'private-dispute': 'Perselisihan pribadi',
      abusive: 'Kasar atau melanggar susila',
      spam: 'Spam',
      'already-handled': 'Sudah ditangani',
      abroad: 'Di luar wilayah Indonesia',
    },
    into: 'Kode aduan yang dilanjutkan',
    high: 'Dahulukan',
    highHint: 'Tampil dengan tanda di kotak masuk.',
    labels: 'Label',
    labelsHint: 'Dipisah koma, misalnya: meteran, warga lansia. Bukan nama orang.',
    passed: 'Hasil pemeriksaan',
    passes: 'Benar selesai',
    fails: 'Belum selesai',
    faults: {
      'too-short': 'Tulis sedikitnya 5 huruf, supaya pembaca mengerti.',
      'too-long': 'Paling panjang 5.000 huruf.',
      class: 'Pilih jenisnya.',
      confidential: '',
      to: 'Pilih unit tujuan.',
      colleague: 'Pilih rekan.',
      until: 'Pilih hari antara besok dan 90 hari lagi.',
      reason: 'Pilih alasannya.',
      into: 'Isi kode aduan.',
      marks: 'Label berisi huruf dan angka, paling panjang 30, paling banyak 10.',
      passed: 'Pilih hasilnya.',
    },
    send: {
      verify: 'Verifikasi',
      classify: 'Ubah jenis',
      dispose: 'Kirim ke unit',
      entrust: 'Serahkan',
      return: 'Minta perbaikan',
      contribute: 'Kirim bagian kami',
      note: 'Simpan catatan',
      mark: 'Simpan tanda',
      postpone: 'Tunda',
      archive: 'Arsipkan',
      merge: 'Gabungkan',
      uphold: 'Terima banding',
      dismiss: 'Tolak banding',
      check: 'Simpan hasil',
    },
  },
  {
    plain: {
      take: {
        title: 'Take this complaint?',
        hint: 'You become the officer in charge, and the citizen is told that work has begun.',
      },
      approve: { title: 'Approve and send this answer?', hint: 'The citizen will read:' },
      resume: { title: 'Go on now?', hint: 'The postponement ends and the complaint is worked on again.' },
      unmerge: {
        title: 'Undo the merger?',
        hint: 'This complaint stands on its own again as before the merger: its state, officer and deadlines. The citizen is told.',
      },
    },
    hint: {
      verify: 'Say that this complaint is for your institution, and of which class. The class decides the deadline.',
      classify: 'The class decides the deadline, counted anew from when the complaint came in.',
      dispose: "The complaint moves to that unit. The citizen's deadline keeps running.",
      entrust: 'That colleague is in charge from now on.',
      return: 'The officer mends the answer and proposes it again.',
      contribute: 'The part of your institution. The citizen gets one answer, composed by the lead.',
      note: 'For everybody who works on this complaint, at co-owners as well.',
      mark: 'To sort the work of the office. The citizen is not told, and no deadline changes.',
      postpone: 'For 90 days at most. Deadlines do not stop.',
      archive: 'The complaint is closed without an answer, and the citizen is told why.',
      merge: 'This complaint is closed and goes on with that one. The citizen still gets its answer.',
      uphold: 'The citizen is right: the complaint is worked on again.',
      dismiss: 'The answer stands, and the complaint is closed.',
      check: 'Is this really solved? If not, it is worked on again.',
    },
    words: {
      verify: '',
      classify: '',
      dispose: 'Instructions for the unit (may be empty)',
      entrust: '',
      return: 'What has to be mended',
      contribute: 'The part of your institution',
      note: 'Internal note',
      mark: '',
      postpone: 'Why it is postponed',
      archive: 'Explanation for the citizen',
      merge: '',
      uphold: 'What is to be done (may be empty)',
      dismiss: 'Reason for the citizen',
      check: 'Findings (needed if it is not solved)',
    },
    reader: { citizen: 'The citizen reads this', inside: 'Internal: the citizen does not read this' },
    class: 'Class of complaint',
    byService: (service) => `Proposed by the catalogue for “${service}”; change it where it does not fit.`,
    confidential: 'Keep it from public pages',
    confidentialHint: 'This cannot be undone.',
    to: 'Unit',
    toHint: 'A unit below your institution.',
    colleague: 'Colleague',
    choose: 'Choose…',
    noColleagues: 'There are no other colleagues in your part yet.',
    until: 'Postponed until',
    reason: 'Reason',
    reasons: {
      unclear: 'Unclear',
      'too-general': 'Too general',
      'not-public-service': 'Not about a public service',
      'before-court': 'Before a court',
      'private-dispute': 'A private dispute',
      abusive: 'Abusive or indecent',
      spam: 'Spam',
      'already-handled': 'Already handled',
      abroad: 'Outside Indonesia',
    },
    into: 'Code of the complaint that goes on',
    high: 'Do it first',
    highHint: 'It is marked in the inbox.',
    labels: 'Labels',
    labelsHint: 'With commas between, such as: meter, elderly resident. No names of people.',
    passed: 'Result',
    passes: 'Really solved',
    fails: 'Not solved',
    faults: {
      'too-short': 'Write at least 5 characters, so that the reader understands.',
      'too-long': 'At most 5,000 characters.',
      class: 'Choose the class.',
      confidential: '',
      to: 'Choose a unit.',
      colleague: 'Choose a colleague.',
      until: 'Choose a day between tomorrow and 90 days from now.',
      reason: 'Choose the reason.',
      into: 'Fill in the code.',
      marks: 'Labels have letters and numbers, 30 at most each, and are 10 at most.',
      passed: 'Choose the result.',
    },
    send: {
      verify: 'Verify',
      classify: 'Change the class',
      dispose: 'Send to the unit',
      entrust: 'Entrust',
      return: 'Ask to mend it',
      contribute: 'Send our part',
      note: 'Keep the note',
      mark: 'Keep the marks',
      postpone: 'Postpone',
      archive: 'Archive',
      merge: 'Merge',
      uphold: 'Uphold the appeal',
      dismiss: 'Dismiss the appeal',
      check: 'Keep the result',
    },
  },
);
