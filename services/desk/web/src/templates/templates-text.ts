import type { OwnTemplate } from '../api/templates.js';
import { catalogue } from '../language/catalogue.js';
import type { TemplateName } from './sample-of.js';

interface TemplatesText {
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  readonly noneHint: string;
  readonly showRetired: string;
  readonly add: string;
  readonly addTitle: string;
  readonly name: string;
  readonly forClass: string;
  readonly anyClass: string;
  readonly inState: string;
  readonly anyState: string;
  readonly forAbout: string;
  readonly anyAbout: string;
  readonly topic: string;
  readonly topics: string;
  readonly service: string;
  readonly services: string;
  readonly body: string;
  readonly insert: string;
  readonly names: Readonly<Record<TemplateName, string>>;
  readonly unknown: (names: string) => string;
  readonly preview: string;
  readonly previewHint: string;
  readonly nothingYet: string;
  readonly save: string;
  readonly saved: string;
  readonly refused: string;
  readonly state: string;
  readonly states: Readonly<Record<OwnTemplate['state'], string>>;
  readonly ofHub: string;
  readonly own: string;
  readonly change: string;
  readonly changeOf: (name: string) => string;
  readonly copy: string;
  readonly copyOf: (name: string) => string;
  readonly approve: string;
  readonly approveOf: (name: string) => string;
  readonly approved: string;
  readonly retire: string;
  readonly retireOf: (name: string) => string;
  readonly retired: string;
}

export const templatesText = catalogue<TemplatesText>(
  {
    title: 'Templat jawaban',
    hint: 'Kata-kata untuk yang berulang kali dijawab. Ditulis satu orang, dipakai setelah orang lain menyetujuinya.',
    none: 'Belum ada templat',
    noneHint: 'Tulis yang paling sering Anda jawab; rekan Anda menyetujuinya.',
    showRetired: 'Tampilkan juga yang ditarik',
    add: 'Tulis templat',
    addTitle: 'Templat baru',
    name: 'Nama',
    forClass: 'Untuk jenis',
    anyClass: 'Semua jenis',
    inState: 'Saat aduan',
    anyState: 'Dalam keadaan apa pun',
    forAbout: 'Tentang',
    anyAbout: 'Apa pun',
    topic: 'Topik',
    topics: 'Topik utama',
    service: 'Layanan',
    services: 'Layanan instansi Anda',
    body: 'Isi',
    insert: 'Sisipkan isian',
    names: {
      kode: 'kode aduan',
      instansi: 'nama instansi',
      petugas: 'nama petugas',
      tenggat: 'hari tenggat',
      tanggal: 'tanggal hari ini',
    },
    unknown: (names) => `Isian tidak dikenal: ${names}.`,
    preview: 'Contoh terisi',
    previewHint:
      'Begini petugas menemukannya dalam jawaban, dan masih dapat diubah sebelum dikirim. Yang dalam kurung siku, misalnya [uraikan], harus diganti petugas; sebelum itu jawaban tidak dapat dikirim.',
    nothingYet: 'Belum ada isi.',
    save: 'Simpan untuk disetujui',
    saved: 'Templat menunggu persetujuan orang lain.',
    refused: 'Templat tidak disimpan',
    state: 'Keadaan templat',
    states: { draft: 'menunggu orang kedua', approved: 'disetujui', retired: 'ditarik' },
    ofHub: 'untuk semua instansi',
    own: 'Anda yang menulis; orang lain yang menyetujui.',
    change: 'Ubah',
    changeOf: (name) => `Ubah ${name}`,
    copy: 'Pakai sebagai contoh',
    copyOf: (name) => `Pakai sebagai contoh: ${name}`,
    approve: 'Setujui',
    approveOf: (name) => `Setujui ${name}`,
    approved: 'Templat disetujui dan dapat dipakai.',
    retire: 'Tarik',
    retireOf: (name) => `Tarik ${name}`,
    retired: 'Templat ditarik.',
  },
  {
    title: 'Answer templates',
    hint: 'Words for what is answered again and again. Written by one person, used once another has approved them.',
    none: 'No templates yet',
    noneHint: 'Write what you answer most often; a colleague approves it.',
    showRetired: 'Show retired ones too',
    add: 'Write a template',
    addTitle: 'New template',
    name: 'Name',
    forClass: 'For the class',
    anyClass: 'All classes',
    inState: 'While the complaint is',
    anyState: 'In any state',
    forAbout: 'About',
    anyAbout: 'Anything',
    topic: 'Topic',
    topics: 'Main topics',
    service: 'Service',
    services: 'Services of your institution',
    body: 'Words',
    insert: 'Insert a value',
    names: {
      kode: 'code of the complaint',
      instansi: 'name of the institution',
      petugas: 'name of the officer',
      tenggat: 'day of the deadline',
      tanggal: 'today’s date',
    },
    unknown: (names) => `Unknown values: ${names}.`,
    preview: 'An example, filled in',
    previewHint:
      'This is how officers find it in the answer; they may change it before it is sent. What is in square brackets, [describe], they have to replace; until then the answer is not sent.',
    nothingYet: 'No words yet.',
    save: 'Save for approval',
    saved: 'The template waits for somebody else’s approval.',
    refused: 'The template was not saved',
    state: 'State of the template',
    states: { draft: 'waits for a second person', approved: 'approved', retired: 'retired' },
    ofHub: 'for all institutions',
    own: 'You wrote it; somebody else approves it.',
    change: 'Change',
    changeOf: (name) => `Change ${name}`,
    copy: 'Use as a model',
    copyOf: (name) => `Use as a model: ${name}`,
    approve: 'Approve',
    approveOf: (name) => `Approve ${name}`,
    approved: 'The template is approved and can be used.',
    retire: 'Retire',
    retireOf: (name) => `Retire ${name}`,
    retired: 'The template is retired.',
  },
);
