import type { MacroStep } from '../api/macros.js';
import { catalogue } from '../language/catalogue.js';

interface MacroText {
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  readonly noneHint: string;
  readonly belongs: Readonly<Record<'me' | 'institution', string>>;
  readonly belongsTo: string;
  readonly name: string;
  readonly steps: string;
  readonly stepsHint: string;
  readonly deeds: Readonly<Record<MacroStep['do'], string>>;
  readonly note: string;
  readonly template: string;
  readonly noTemplates: string;
  readonly colleague: string;
  readonly handBack: string;
  readonly proposed: string;
  readonly keepPicked: (code: string) => string;
  readonly last: string;
  readonly noLast: string;
  readonly question: string;
  readonly explanation: string;
  readonly wholeTemplates: string;
  readonly final: string;
  readonly days: string;
  readonly choose: string;
  readonly noSteps: string;
  readonly add: string;
  readonly addTitle: string;
  readonly change: string;
  readonly changeOf: (name: string) => string;
  readonly drop: string;
  readonly dropOf: (name: string) => string;
  readonly save: string;
  readonly gone: string;
  readonly goneHint: string;
  readonly saveAsNew: string;
  readonly notSaved: string;
  readonly saved: string;
  readonly dropped: string;
  readonly run: string;
  readonly which: string;
  readonly manage: string;
  readonly soon: (name: string, code: string) => string;
  readonly done: (name: string, code: string) => string;
  readonly refused: (name: string, code: string, why: string) => string;
}

export const macroText = catalogue<MacroText>(
  {
    title: 'Makro',
    hint: 'Langkah yang sering dilakukan bersama, dengan satu nama. Dijalankan dari halaman aduan, dari Ctrl K, atau untuk banyak aduan sekaligus; bila satu langkah tidak dapat dilakukan, aduan itu tidak diubah.',
    none: 'Belum ada makro',
    noneHint: 'Buat satu untuk langkah yang Anda ulangi setiap hari.',
    belongs: { me: 'Hanya saya', institution: 'Semua petugas instansi' },
    belongsTo: 'Untuk siapa',
    name: 'Nama',
    steps: 'Langkah',
    stepsHint: 'Dilakukan menurut urutan ini.',
    deeds: {
      take: 'Ambil',
      mark: 'Tandai: dahulukan, label',
      note: 'Tulis catatan internal',
      draft: 'Siapkan draf jawaban dari templat',
      classify: 'Ubah jenis',
      entrust: 'Serahkan ke rekan',
      ask: 'Tanya pelapor',
      answer: 'Jawab dengan templat',
      postpone: 'Tunda',
      dispose: 'Disposisi',
      'hand-back': 'Kembalikan',
      archive: 'Arsipkan',
    },
    note: 'Catatan',
    template: 'Templat',
    noTemplates: 'Belum ada templat yang disetujui.',
    colleague: 'Rekan',
    handBack: 'Alasan bukan kewenangan instansi Anda',
    proposed: 'Usulan instansi yang berwenang',
    keepPicked: (code) => `Sekarang: ${code}`,
    last: 'Terakhir',
    noLast: 'Tidak ada lagi',
    question: 'Pertanyaan untuk pelapor',
    explanation: 'Penjelasan untuk pelapor',
    wholeTemplates: 'Hanya yang tidak menyisakan isian seperti [uraikan].',
    final: 'Jawaban akhir',
    days: 'Berapa hari',
    choose: 'Pilih…',
    noSteps: 'Pilih sedikitnya satu langkah.',
    add: 'Buat makro',
    addTitle: 'Makro baru',
    change: 'Ubah',
    changeOf: (name) => `Ubah ${name}`,
    drop: 'Hapus',
    dropOf: (name) => `Hapus ${name}`,
    save: 'Simpan makro',
    gone: 'Sudah dihapus orang lain',
    goneHint: 'Yang Anda tulis masih di sini dan dapat disimpan sebagai makro baru.',
    saveAsNew: 'Simpan sebagai makro baru',
    notSaved: 'Belum tersimpan',
    saved: 'Makro tersimpan.',
    dropped: 'Makro dihapus.',
    run: 'Jalankan',
    which: 'Makro',
    manage: 'Atur makro',
    soon: (name, code) => `Makro “${name}” akan dijalankan untuk ${code}.`,
    done: (name, code) => `Makro “${name}” selesai untuk ${code}.`,
    refused: (name, code, why) => `Makro “${name}” tidak dijalankan untuk ${code}. ${why}`,
  },
  {
    title: 'Macros',
    hint: 'Steps that are often taken together, under one name. Run from the page of a complaint, from Ctrl K, or for many complaints at once; if one step cannot be taken, that complaint is left as it was.',
    none: 'There are no macros yet',
    noneHint: 'Make one for the steps that you repeat every day.',
    belongs: { me: 'Only me', institution: 'All officers of the institution' },
    belongsTo: 'For whom',
    name: 'Name',
    steps: 'Steps',
    stepsHint: 'Taken in this order.',
    deeds: {
      take: 'Take',
      mark: 'Mark: do it first, labels',
      note: 'Write an internal note',
      draft: 'Prepare a draft answer from a template',
      classify: 'Change the class',
      entrust: 'Entrust to a colleague',
      ask: 'Ask the citizen',
      answer: 'Answer by a template',
      postpone: 'Postpone',
      dispose: 'Send to a unit',
      'hand-back': 'Hand back',
      archive: 'Archive',
    },
    note: 'Note',
    template: 'Template',
    noTemplates: 'There is no approved template yet.',
    colleague: 'Colleague',
    handBack: 'Why it is not for your institution',
    proposed: 'Institution that should answer instead',
    keepPicked: (code) => `Now: ${code}`,
    last: 'At the end',
    noLast: 'Nothing more',
    question: 'Question to the citizen',
    explanation: 'Explanation for the citizen',
    wholeTemplates: 'Only those that leave no blank like [describe].',
    final: 'Final answer',
    days: 'For how many days',
    choose: 'Choose…',
    noSteps: 'Choose at least one step.',
    add: 'Make a macro',
    addTitle: 'New macro',
    change: 'Change',
    changeOf: (name) => `Change ${name}`,
    drop: 'Delete',
    dropOf: (name) => `Delete ${name}`,
    save: 'Save the macro',
    gone: 'Somebody else has deleted this',
    goneHint: 'What you wrote is still here and can be saved as a new macro.',
    saveAsNew: 'Save as a new macro',
    notSaved: 'Not saved yet',
    saved: 'The macro is saved.',
    dropped: 'The macro is deleted.',
    run: 'Run',
    which: 'Macro',
    manage: 'Manage macros',
    soon: (name, code) => `Macro “${name}” will run for ${code}.`,
    done: (name, code) => `Macro “${name}” is done for ${code}.`,
    refused: (name, code, why) => `Macro “${name}” was not run for ${code}. ${why}`,
  },
);
