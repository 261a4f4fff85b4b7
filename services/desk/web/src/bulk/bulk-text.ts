import { catalogue } from '../language/catalogue.js';

export type BulkAction =
  | 'take'
  | 'entrust'
  | 'template'
  | 'ask'
  | 'mark'
  | 'classify'
  | 'dispose'
  | 'merge'
  | 'archive';

interface BulkText {
  readonly choose: (code: string) => string;
  readonly bar: string;
  readonly chosen: (count: number) => string;
  readonly none: string;
  readonly colleague: string;
  readonly template: string;
  readonly archive: string;
  readonly ask: string;
  readonly question: string;
  readonly sendQuestion: string;
  readonly mark: string;
  readonly priority: string;
  readonly asItIs: string;
  readonly notFirst: string;
  readonly addLabels: string;
  readonly dropLabels: string;
  readonly nothingMarked: string;
  readonly sendMarks: string;
  readonly classify: string;
  readonly nothingChosen: string;
  readonly sendClass: string;
  readonly dispose: string;
  readonly sendUnit: string;
  readonly merge: string;
  readonly into: string;
  readonly intoHint: string;
  readonly tooFew: string;
  readonly sendMerge: string;
  readonly reason: string;
  readonly message: string;
  readonly messageHint: string;
  readonly take: string;
  readonly send: string;
  readonly undo: string;
  readonly undone: string;
  readonly soon: Readonly<Record<BulkAction, (count: number) => string>>;
  readonly macro: string;
  readonly soonMacro: (name: string, count: number) => string;
  readonly refused: string;
  readonly templateDoesNotFit: string;
  readonly outcome: (done: number, left: number) => string;
}

const complaints = (count: number): string => (count === 1 ? '1 complaint' : `${count} complaints`);

export const bulkText = catalogue<BulkText>(
  {
    choose: (code) => `Pilih aduan ${code}`,
    bar: 'Tindakan untuk aduan yang dipilih',
    chosen: (count) => `${count} dipilih`,
    none: 'Batalkan pilihan',
    colleague: 'Serahkan ke rekan…',
    template: 'Siapkan draf dari templat…',
    archive: 'Arsipkan…',
    ask: 'Tanya pelapor…',
    question: 'Pertanyaan untuk setiap pelapor',
    sendQuestion: 'Tanyakan kepada yang dipilih',
    mark: 'Tandai…',
    priority: 'Urutan',
    asItIs: 'Biarkan',
    notFirst: 'Tidak didahulukan',
    addLabels: 'Tambah label',
    dropLabels: 'Lepas label',
    nothingMarked: 'Pilih urutan, atau isi label.',
    sendMarks: 'Tandai yang dipilih',
    classify: 'Ubah jenis…',
    nothingChosen: 'Pilih jenisnya.',
    sendClass: 'Ubah jenis yang dipilih',
    dispose: 'Disposisi…',
    sendUnit: 'Disposisi yang dipilih',
    merge: 'Gabungkan…',
    into: 'Semua dilanjutkan dalam',
    intoHint:
      'Pelapor yang lain diberi tahu dan mendapat jawabannya juga. Setiap gabungan dapat dibatalkan sesudahnya.',
    tooFew: 'Pilih sedikitnya dua aduan.',
    sendMerge: 'Gabungkan yang dipilih',
    reason: 'Alasan',
    message: 'Penjelasan untuk pelapor',
    messageHint: 'Setiap pelapor membaca tulisan ini persis seperti yang Anda tulis.',
    take: 'Ambil',
    send: 'Arsipkan yang dipilih',
    undo: 'Urungkan',
    undone: 'Diurungkan: tidak ada yang dikirim.',
    soon: {
      take: (count) => `${count} aduan akan Anda ambil.`,
      entrust: (count) => `${count} aduan akan diserahkan.`,
      template: (count) => `Draf untuk ${count} aduan akan disiapkan.`,
      archive: (count) => `${count} aduan akan diarsipkan.`,
      ask: (count) => `Pelapor ${count} aduan akan ditanya.`,
      mark: (count) => `${count} aduan akan ditandai.`,
      classify: (count) => `Jenis ${count} aduan akan diubah.`,
      dispose: (count) => `${count} aduan akan didisposisi.`,
      merge: (count) => `${count} aduan akan digabungkan.`,
    },
    macro: 'Jalankan makro…',
    soonMacro: (name, count) => `Makro “${name}” akan dijalankan untuk ${count} aduan.`,
    templateDoesNotFit: 'Templatnya belum disetujui, sudah tidak dipakai, atau bukan untuk aduan seperti ini.',
    refused: 'Aduan ini tidak diubah',
    outcome: (done, left) =>
      left === 0
        ? `${done} aduan selesai diproses.`
        : `${done} aduan diproses, ${left} dilewati: tidak dapat dilakukan atau sudah berubah.`,
  },
  {
    choose: (code) => `Choose complaint ${code}`,
    bar: 'Actions for the chosen complaints',
    chosen: (count) => `${count} chosen`,
    none: 'Choose none',
    colleague: 'Entrust to a colleague…',
    template: 'Prepare drafts from a template…',
    archive: 'Archive…',
    ask: 'Ask the citizens…',
    question: 'Question to each citizen',
    sendQuestion: 'Ask about the chosen ones',
    mark: 'Mark…',
    priority: 'Order',
    asItIs: 'As it is',
    notFirst: 'Not first',
    addLabels: 'Add labels',
    dropLabels: 'Take labels away',
    nothingMarked: 'Choose an order, or write labels.',
    sendMarks: 'Mark the chosen ones',
    classify: 'Change the class…',
    nothingChosen: 'Choose the class.',
    sendClass: 'Change the class of the chosen ones',
    dispose: 'Send to a unit…',
    sendUnit: 'Send the chosen ones',
    merge: 'Merge…',
    into: 'All go on in',
    intoHint: 'The other citizens are told, and get its answer too. Each merger can be undone afterwards.',
    tooFew: 'Choose two complaints at least.',
    sendMerge: 'Merge the chosen ones',
    reason: 'Reason',
    message: 'Explanation for the citizen',
    messageHint: 'Every citizen reads this exactly as you write it.',
    take: 'Take',
    send: 'Archive the chosen ones',
    undo: 'Undo',
    undone: 'Undone: nothing was sent.',
    soon: {
      take: (count) => `You will take ${complaints(count)}.`,
      entrust: (count) => `${complaints(count)} will be entrusted.`,
      template: (count) => `Drafts for ${complaints(count)} will be prepared.`,
      archive: (count) => `${complaints(count)} will be archived.`,
      ask: (count) => `The citizens of ${complaints(count)} will be asked.`,
      mark: (count) => `${complaints(count)} will be marked.`,
      classify: (count) => `The class of ${complaints(count)} will be changed.`,
      dispose: (count) => `${complaints(count)} will be sent to a unit.`,
      merge: (count) => `${complaints(count)} will be merged.`,
    },
    macro: 'Run a macro…',
    soonMacro: (name, count) => `Macro “${name}” will run for ${complaints(count)}.`,
    templateDoesNotFit: 'Its template is not approved, no longer used, or not for complaints like this one.',
    refused: 'These complaints were left as they were',
    outcome: (done, left) =>
      left === 0
        ? `${complaints(done)} done.`
        : `${complaints(done)} done, ${left} left out: not possible, or changed meanwhile.`,
  },
);
