import { catalogue } from '../language/catalogue.js';
import type { CaseView } from './inbox-filter.js';

export interface InboxText {
  readonly title: string;
  readonly views: Readonly<Record<CaseView, string>>;
  readonly viewsLabel: string;
  readonly search: string;
  readonly searchHint: string;
  readonly classFilter: string;
  readonly anyClass: string;
  readonly anyPriority: string;
  readonly first: string;
  readonly labelFilter: string;
  readonly clear: string;
  readonly shown: (shown: string, all: string) => string;
  readonly matching: (shown: string, more: boolean) => string;
  readonly list: string;
  readonly since: (when: string) => string;
  readonly standsInFor: (names: string) => string;
  readonly noOfficer: string;
  readonly mine: string;
  readonly erased: string;
  readonly coOwner: string;
  readonly alsoAffected: (others: string) => string;
  readonly unheeded: (since: string) => string;
  readonly byDoor: (door: string) => string;
  readonly emptyTitle: Readonly<Record<CaseView, string>>;
  readonly emptyHint: Readonly<Record<CaseView, string>>;
  readonly toOpen: string;
  readonly noMatch: string;
  readonly noMatchHint: string;
  /** Of a word that very many wrote not all are looked through. */
  readonly searchedOpen: string;
  readonly searchedEnded: string;
}

export const inboxText = catalogue<InboxText>(
  {
    title: 'Kotak masuk',
    views: {
      verify: 'Verifikasi',
      new: 'Baru',
      mine: 'Milik saya',
      'standing-in': 'Menggantikan',
      waiting: 'Menunggu pelapor',
      late: 'Lewat waktu',
      review: 'Diperiksa',
      appealed: 'Banding',
      check: 'Periksa ulang',
      open: 'Terbuka',
      closed: 'Selesai',
    },
    viewsLabel: 'Tampilan kotak masuk',
    search: 'Cari aduan',
    searchHint: 'Kode atau kata dalam aduan',
    classFilter: 'Jenis aduan',
    anyClass: 'Semua jenis',
    anyPriority: 'Semua prioritas',
    first: 'Didahulukan',
    labelFilter: 'Label',
    clear: 'Hapus saringan',
    shown: (shown, all) => `${shown} dari ${all} aduan`,
    matching: (shown, more) => `${shown} aduan cocok${more ? ', masih ada lagi' : ''}`,
    list: 'Daftar aduan',
    since: (when) => `masuk ${when}`,
    standsInFor: (names) => `Menggantikan ${names}`,
    noOfficer: 'belum diambil',
    mine: 'saya',
    coOwner: 'Instansi pendamping',
    alsoAffected: (others) => `Juga dialami ${others} orang`,
    unheeded: (since) => `Pelapor menulis ${since}`,
    erased: 'Isi aduan sudah dihapus',
    byDoor: (door) => `lewat ${door}`,
    emptyTitle: {
      verify: 'Tidak ada yang perlu diverifikasi',
      new: 'Tidak ada aduan baru',
      mine: 'Anda belum memegang aduan',
      'standing-in': 'Tidak ada aduan rekan yang Anda gantikan',
      waiting: 'Tidak ada yang menunggu pelapor',
      late: 'Tidak ada yang lewat waktu',
      review: 'Tidak ada jawaban yang perlu diperiksa',
      appealed: 'Tidak ada banding',
      check: 'Tidak ada yang perlu diperiksa ulang',
      open: 'Semua aduan sudah selesai',
      closed: 'Belum ada aduan yang selesai',
    },
    emptyHint: {
      verify: 'Aduan yang harus dinyatakan dahulu milik instansi Anda muncul di sini.',
      new: 'Aduan yang disalurkan ke instansi Anda muncul di sini dengan sendirinya. Sementara itu, lihat aduan yang masih terbuka.',
      'standing-in':
        'Bila rekan cuti dan menunjuk Anda, aduan yang ia pegang tampil di sini. Riwayat mencatat bahwa Anda menggantikannya.',
      mine: 'Buka aduan baru, lalu tekan Ambil. Aduan yang Anda ambil tampil di sini.',
      waiting: 'Bila Anda bertanya kepada pelapor, aduannya pindah ke sini sampai ia membalas.',
      review: 'Jawaban akhir yang menunggu persetujuan orang kedua muncul di sini.',
      appealed: 'Aduan yang penilaiannya buruk dan diajukan banding muncul di sini.',
      check: 'Sebagian aduan yang selesai dipilih secara acak untuk diperiksa orang kedua.',
      late: 'Aduan yang tenggatnya terlewat muncul di sini.',
      open: 'Aduan baru muncul di sini dengan sendirinya.',
      closed: 'Aduan tampil di sini setelah pelapor puas, atau setelah masa tanggapannya habis.',
    },
    toOpen: 'Lihat yang terbuka',
    noMatch: 'Tidak ada yang cocok',
    noMatchHint: 'Periksa kata atau kodenya, pilih tampilan lain di atas, atau hapus saringan.',
    searchedOpen:
      'Kata yang sangat umum dicari di 2.000 aduan terbaru yang memuatnya; tambahkan kata lain untuk yang lebih lama.',
    searchedEnded:
      'Kata yang sangat umum dicari di 500 aduan yang terakhir selesai; tambahkan kata lain untuk yang lebih lama.',
  },
  {
    title: 'Inbox',
    views: {
      verify: 'To verify',
      new: 'New',
      mine: 'Mine',
      'standing-in': 'Standing in',
      waiting: 'Waiting for citizen',
      late: 'Overdue',
      review: 'In review',
      appealed: 'Appealed',
      check: 'Second look',
      open: 'Open',
      closed: 'Closed',
    },
    viewsLabel: 'Views of the inbox',
    search: 'Search complaints',
    searchHint: 'Code, or words of the complaint',
    classFilter: 'Class of complaint',
    anyClass: 'All classes',
    anyPriority: 'All, whatever comes first',
    first: 'To be done first',
    labelFilter: 'Label',
    clear: 'Clear filters',
    shown: (shown, all) => `${shown} of ${all} ${all === '1' ? 'complaint' : 'complaints'}`,
    matching: (shown, more) => `${shown} matching${more ? ', and more' : ''}`,
    list: 'Complaints',
    since: (when) => `received ${when}`,
    standsInFor: (names) => `Standing in for ${names}`,
    noOfficer: 'nobody yet',
    mine: 'me',
    coOwner: 'Co-owner',
    alsoAffected: (others) => `Happens to ${others} more`,
    unheeded: (since) => `The citizen wrote ${since}`,
    erased: 'The content has been erased',
    byDoor: (door) => `by ${door}`,
    emptyTitle: {
      verify: 'Nothing to verify',
      new: 'No new complaints',
      mine: 'You hold no complaint',
      'standing-in': 'No complaints of colleagues you stand in for',
      waiting: 'Nothing waits for a citizen',
      late: 'Nothing is overdue',
      review: 'No answer to review',
      appealed: 'No appeals',
      check: 'Nothing to look at again',
      open: 'Every complaint is done',
      closed: 'No complaint is closed yet',
    },
    emptyHint: {
      verify: 'Complaints that your institution must accept first appear here.',
      new: 'Complaints for your institution appear here by themselves. Meanwhile, look at those still open.',
      'standing-in':
        'When a colleague is on leave and has named you, the complaints they hold are listed here. The history says that you stand in for them.',
      mine: 'Open a new complaint and press Take. What you take is shown here.',
      waiting: 'When you ask a citizen something, the complaint moves here until they reply.',
      review: 'Final answers that wait for a second person appear here.',
      appealed: 'Complaints that were rated poor and appealed appear here.',
      check: 'Some closed complaints are chosen by chance for a second person to look at.',
      late: 'Complaints whose deadline has passed appear here.',
      open: 'New complaints appear here by themselves.',
      closed: 'Complaints are shown here once the citizen is content or the reply window is over.',
    },
    toOpen: 'Show open ones',
    noMatch: 'Nothing matches',
    noMatchHint: 'Check the words or the code, choose another view above, or clear the filters.',
    searchedOpen:
      'Of a very common word the 2,000 newest complaints that have it are searched; add a word to reach older ones.',
    searchedEnded:
      'Of a very common word the 500 complaints that ended last are searched; add a word to reach older ones.',
  },
);
