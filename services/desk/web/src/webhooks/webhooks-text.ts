import type { DeliveryState, OffBecause } from '../api/webhooks.js';
import { catalogue } from '../language/catalogue.js';

interface WebhooksText {
  readonly title: string;
  readonly hint: string;
  readonly add: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly institution: string;
  readonly institutionHint: string;
  readonly address: string;
  readonly addressHint: string;
  readonly kinds: string;
  readonly kindOf: Readonly<Record<string, string>>;
  readonly save: string;
  readonly register: string;
  readonly refused: string;
  readonly saved: string;
  readonly secretTitle: string;
  readonly secretHint: string;
  readonly secret: string;
  readonly copy: string;
  readonly copied: string;
  readonly secretKept: string;
  readonly on: string;
  readonly off: Readonly<Record<OffBecause, string>>;
  readonly failingSince: (day: string) => string;
  readonly bothHold: (day: string) => string;
  readonly counts: (waiting: string, failed: string) => string;
  readonly switchOn: string;
  readonly switchOff: string;
  readonly change: string;
  readonly rotate: string;
  readonly rotateAsk: string;
  readonly rotateHint: string;
  readonly ping: string;
  readonly pinged: (status: string) => string;
  readonly pingFailed: (why: string) => string;
  readonly answered: string;
  readonly troubles: Readonly<Record<string, string>>;
  readonly httpStatus: (status: number) => string;
  readonly deliveries: string;
  readonly hideDeliveries: string;
  readonly state: string;
  readonly all: string;
  readonly kind: string;
  readonly code: string;
  readonly states: Readonly<Record<DeliveryState, string>>;
  readonly columns: Readonly<Record<'event' | 'code' | 'planned' | 'state' | 'attempts' | 'answer' | 'again', string>>;
  readonly next: (at: string) => string;
  readonly nothing: string;
  readonly again: string;
  readonly againOf: (event: string, code: string) => string;
  readonly sentAgain: string;
  readonly since: string;
  readonly replayAll: string;
  readonly replayed: (count: number) => string;
  readonly of: (what: string, endpoint: string) => string;
}

export const webhooksText = catalogue<WebhooksText>(
  {
    title: 'Webhook',
    hint: 'Memberi tahu sistem milik instansi tentang laporannya, seketika dan bertanda tangan. Tanpa kata-kata pelapor dan tanpa data pribadi.',
    add: 'Daftarkan alamat',
    empty: 'Belum ada alamat',
    emptyHint: 'Daftarkan alamat sistem instansi agar sistem itu diberi tahu tentang laporannya.',
    institution: 'Instansi',
    institutionHint: 'Laporannya sendiri dan laporan semua di bawahnya.',
    address: 'Alamat',
    addressHint: 'Dimulai dengan https:// dan dapat dijangkau dari internet.',
    kinds: 'Kejadian',
    kindOf: {
      'case.opened': 'Laporan masuk',
      'case.accepted': 'Diverifikasi',
      'case.disposed': 'Didisposisikan',
      'case.inherited': 'Diwarisi instansi penerus',
      'case.taken': 'Mulai dikerjakan',
      'case.asked': 'Pelapor ditanya',
      'case.resumed': 'Dilanjutkan',
      'case.postponed': 'Ditunda',
      'case.answered': 'Dijawab',
      'case.answer_delivered': 'Jawaban sampai',
      'case.handed_back': 'Dikembalikan',
      'case.appealed': 'Keberatan diajukan',
      'case.reopened': 'Dibuka kembali',
      'case.merged': 'Digabungkan',
      'case.closed': 'Selesai',
      ping: 'Uji coba',
    },
    save: 'Simpan',
    register: 'Daftarkan',
    refused: 'Tidak disimpan',
    saved: 'Perubahan disimpan.',
    secretTitle: 'Rahasia penanda tangan',
    secretHint:
      'Ditampilkan sekali ini saja. Simpan di sistem penerima; dengannya penerima tahu bahwa pesan berasal dari sini.',
    secret: 'Rahasia',
    copy: 'Salin',
    copied: 'Rahasia disalin.',
    secretKept: 'Sudah saya simpan',
    on: 'menyala',
    off: {
      person: 'dimatikan',
      failing: 'dimatikan otomatis: gagal selama tiga hari',
      gone: 'dimatikan otomatis: penerima menjawab 410',
    },
    failingSince: (day) => `gagal sejak ${day}`,
    bothHold: (day) => `rahasia lama berlaku sampai ${day}`,
    counts: (waiting, failed) => `${waiting} menunggu, ${failed} gagal`,
    switchOn: 'Nyalakan',
    switchOff: 'Matikan',
    change: 'Ubah',
    rotate: 'Ganti rahasia',
    rotateAsk: 'Ganti rahasia?',
    rotateHint:
      'Selama 24 jam pesan ditandatangani dengan yang lama dan yang baru, sehingga penerima dapat berganti tanpa putus.',
    ping: 'Kirim uji coba',
    pinged: (status) => `Uji coba diterima: ${status}.`,
    pingFailed: (why) => `Uji coba tidak diterima: ${why}.`,
    answered: 'Awal jawaban (tidak disimpan)',
    troubles: {
      timeout: 'tidak menjawab dalam 15 detik',
      'unknown-host': 'nama tidak dikenal',
      'refused-address': 'nama itu mengarah ke jaringan dalam',
      'no-tls': 'sertifikat tidak sah',
      'no-connection': 'tidak tersambung',
      redirected: 'dialihkan; pengalihan tidak diikuti',
    },
    httpStatus: (status) => `HTTP ${status}`,
    deliveries: 'Kiriman',
    hideDeliveries: 'Tutup kiriman',
    state: 'Keadaan',
    all: 'Semua',
    kind: 'Kejadian',
    code: 'Kode laporan',
    states: { planned: 'menunggu', delivered: 'sampai', failed: 'gagal' },
    columns: {
      event: 'Kejadian',
      code: 'Laporan',
      planned: 'Waktu',
      state: 'Keadaan',
      attempts: 'Percobaan',
      answer: 'Jawaban terakhir',
      again: 'Ulangi',
    },
    next: (at) => `dicoba lagi ${at}`,
    nothing: 'Tidak ada kiriman.',
    again: 'Kirim ulang',
    againOf: (event, code) => `Kirim ulang ${event} ${code}`,
    sentAgain: 'Kiriman diulang dengan webhook-id yang sama.',
    since: 'Gagal sejak',
    replayAll: 'Ulangi semua yang gagal',
    replayed: (count) => `${count} kiriman diulang.`,
    of: (what, endpoint) => `${what}: ${endpoint}`,
  },
  {
    title: 'Webhooks',
    hint: 'Tells the systems of institutions about their complaints, at once and signed. Without the words of citizens and without personal data.',
    add: 'Register an address',
    empty: 'No addresses yet',
    emptyHint: 'Register the address of an institution’s system, and it is told about its complaints.',
    institution: 'Institution',
    institutionHint: 'Its own complaints and those of all below it.',
    address: 'Address',
    addressHint: 'Begins with https:// and can be reached from the internet.',
    kinds: 'Events',
    kindOf: {
      'case.opened': 'Complaint arrived',
      'case.accepted': 'Verified',
      'case.disposed': 'Passed to another unit',
      'case.inherited': 'Inherited by a successor',
      'case.taken': 'Work began',
      'case.asked': 'Citizen asked',
      'case.resumed': 'Resumed',
      'case.postponed': 'Postponed',
      'case.answered': 'Answered',
      'case.answer_delivered': 'Answer arrived',
      'case.handed_back': 'Handed back',
      'case.appealed': 'Appealed',
      'case.reopened': 'Reopened',
      'case.merged': 'Merged',
      'case.closed': 'Closed',
      ping: 'Test',
    },
    save: 'Save',
    register: 'Register',
    refused: 'Not saved',
    saved: 'Changes saved.',
    secretTitle: 'Signing secret',
    secretHint:
      'Shown this once. Keep it in the receiving system: by it the receiver knows that a message is from here.',
    secret: 'Secret',
    copy: 'Copy',
    copied: 'Secret copied.',
    secretKept: 'I have kept it',
    on: 'on',
    off: {
      person: 'switched off',
      failing: 'switched off by itself: it failed for three days',
      gone: 'switched off by itself: the receiver answered 410',
    },
    failingSince: (day) => `failing since ${day}`,
    bothHold: (day) => `the former secret holds until ${day}`,
    counts: (waiting, failed) => `${waiting} waiting, ${failed} failed`,
    switchOn: 'Switch on',
    switchOff: 'Switch off',
    change: 'Change',
    rotate: 'New secret',
    rotateAsk: 'Draw a new secret?',
    rotateHint:
      'For 24 hours messages are signed with the old and the new one, so that the receiver can change without a gap.',
    ping: 'Send a test',
    pinged: (status) => `The test was taken: ${status}.`,
    pingFailed: (why) => `The test was not taken: ${why}.`,
    answered: 'How the answer begins (it is not kept)',
    troubles: {
      timeout: 'no answer within 15 seconds',
      'unknown-host': 'nobody knows that name',
      'refused-address': 'that name leads into an inner network',
      'no-tls': 'its certificate is not valid',
      'no-connection': 'no connection',
      redirected: 'redirected; redirections are not followed',
    },
    httpStatus: (status) => `HTTP ${status}`,
    deliveries: 'Deliveries',
    hideDeliveries: 'Close deliveries',
    state: 'State',
    all: 'All',
    kind: 'Event',
    code: 'Code of the complaint',
    states: { planned: 'waiting', delivered: 'arrived', failed: 'failed' },
    columns: {
      event: 'Event',
      code: 'Complaint',
      planned: 'Time',
      state: 'State',
      attempts: 'Attempts',
      answer: 'Latest answer',
      again: 'Again',
    },
    next: (at) => `tried again ${at}`,
    nothing: 'No deliveries.',
    again: 'Send again',
    againOf: (event, code) => `Send again: ${event} ${code}`,
    sentAgain: 'It is sent again under the same webhook-id.',
    since: 'Failed since',
    replayAll: 'Send all failed again',
    replayed: (count) => `${count} ${count === 1 ? 'delivery is' : 'deliveries are'} sent again.`,
    of: (what, endpoint) => `${what}: ${endpoint}`,
  },
);
