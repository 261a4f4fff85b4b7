import type { Place } from '../api/directory.js';
import type { Finding, Rule, RuleOutcome } from '../api/rules.js';
import { catalogue } from '../language/catalogue.js';
import type { DraftFault } from './rule-draft.js';

interface RulesText {
  readonly title: string;
  readonly hint: string;
  readonly write: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly showPast: string;
  readonly hidePast: string;
  readonly name: string;
  readonly nameHint: string;
  readonly position: string;
  readonly positionHint: string;
  readonly services: string;
  readonly servicesHint: string;
  readonly places: string;
  readonly placesHint: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly doors: string;
  readonly classes: string;
  readonly if: string;
  readonly ifHint: string;
  readonly and: string;
  readonly or: string;
  readonly then: string;
  readonly servicesSearch: string;
  readonly noService: string;
  readonly placesSearch: string;
  readonly noPlace: string;
  readonly levels: Readonly<Record<Place['level'], string>>;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<RuleOutcome, string>>;
  readonly outcomeHints: Readonly<Record<RuleOutcome, string>>;
  /** What a rule makes of a complaint, after "then". */
  readonly becomes: Readonly<Record<RuleOutcome, (owner: string, others: readonly string[]) => string>>;
  readonly others: Readonly<Record<'institution' | 'citizen', string>>;
  readonly othersHint: Readonly<Record<'institution' | 'citizen', string>>;
  readonly owner: string;
  readonly ownerHint: string;
  readonly faults: Readonly<Record<DraftFault, string>>;
  readonly save: string;
  readonly version: (version: number) => string;
  readonly standings: Readonly<Record<Rule['standing'], string>>;
  readonly from: (when: string) => string;
  readonly to: (when: string) => string;
  readonly findings: Readonly<Record<Finding['kind'], (other: string) => string>>;
  readonly approve: string;
  readonly needsAnother: string;
  readonly rewrite: string;
  readonly discard: string;
  readonly undo: string;
  readonly activeFrom: string;
  readonly tryFirst: string;
  readonly you: string;
  readonly another: string;
  readonly writtenBy: (who: string) => string;
  readonly approvedBy: (who: string) => string;
  readonly undoneBy: (who: string) => string;
  readonly simulateOver: string;
  readonly latest: (count: string) => string;
  readonly simulate: string;
  readonly triedAt: (when: string) => string;
  readonly changes: string;
  readonly complaint: string;
  readonly wentTo: string;
  readonly wouldGoTo: string;
  readonly andMore: (count: string) => string;
  readonly simulating: string;
  readonly simulated: (looked: string, matched: string, changed: string) => string;
  readonly takenBefore: (count: string) => string;
  readonly takesMuch: string;
  readonly was: Readonly<Record<string, string>>;
}

export const rulesText = catalogue<RulesText>(
  {
    title: 'Ketentuan tetap',
    hint: 'Berlaku sebelum hal lain. Dicoba dahulu pada aduan lama, disetujui orang kedua, dapat dibatalkan.',
    write: 'Tulis ketentuan',
    empty: 'Belum ada ketentuan',
    emptyHint: 'Tanpa ketentuan, katalog layanan dan model yang memutuskan.',
    showPast: 'Tampilkan yang sudah tidak berlaku',
    hidePast: 'Sembunyikan yang sudah tidak berlaku',
    name: 'Nama',
    nameHint: 'Dibaca pelapor sebagai alasan.',
    position: 'Urutan',
    positionHint: 'Angka terkecil diperiksa lebih dahulu.',
    services: 'Layanan',
    servicesHint: 'Aduan menyebut layanan ini. Bila beberapa, salah satu cukup.',
    servicesSearch: 'Ketik nama layanan, misalnya jalan tol',
    noService: 'Tidak ada layanan dengan nama itu',
    places: 'Wilayah',
    placesHint: 'Kejadiannya di sini. Bila beberapa, salah satu cukup.',
    placesSearch: 'Ketik provinsi, kabupaten, kota, kecamatan, atau desa',
    noPlace: 'Tidak ada wilayah dengan nama itu',
    levels: { province: 'Provinsi', regency: 'Kabupaten/kota', district: 'Kecamatan', village: 'Desa/kelurahan' },
    words: 'Kata',
    wordsHint:
      'Satu per baris. “listrik + padam|mati”: berdekatan, urutan bebas. “PLNBDG ...”: kata kunci di awal pesan, seperti di SMS.',
    doors: 'Saluran',
    classes: 'Jenis laporan',
    if: 'Jika',
    ifHint: 'Semua yang diisi harus terpenuhi; yang kosong tidak diperiksa.',
    and: ' dan ',
    or: ' atau ',
    then: 'maka',
    outcome: 'Yang terjadi',
    outcomes: {
      institution: 'disalurkan ke instansi',
      citizen: 'tanyakan kepada pelapor',
      desk: 'serahkan ke meja triase',
    },
    outcomeHints: {
      institution: 'Instansi ini langsung menerima aduannya.',
      citizen: 'Pelapor memilih di antara instansi di bawah; jawabannya yang menentukan. Ia ditanya sekali saja.',
      desk: 'Petugas triase yang memilih instansinya; katalog dan model hanya memberi saran.',
    },
    becomes: {
      institution: (owner, others) => (others.length === 0 ? owner : `${owner}, bersama ${others.join(', ')}`),
      citizen: (_, others) => `tanyakan kepada pelapor: ${others.join(' atau ')}`,
      desk: () => 'meja triase',
    },
    others: { institution: 'Instansi yang turut menangani', citizen: 'Ditanyakan di antara' },
    othersHint: {
      institution: 'Bila ada. Masing-masing menjawab bagiannya, paling banyak empat.',
      citizen: 'Dua sampai empat instansi.',
    },
    owner: 'Instansi yang menjawab',
    ownerHint:
      'Juga dinas daerah, misalnya “DPUPR Purbalingga”. Pilih jenis dinasnya saja agar tempat kejadian yang menentukan.',
    faults: {
      name: 'Isi nama sedikitnya lima huruf; pelapor membacanya sebagai alasan.',
      condition: 'Isi sedikitnya satu syarat; tanpa syarat ketentuan berlaku untuk semua laporan.',
      owner: 'Pilih instansi yang menjawab.',
      others: 'Pilih sedikitnya dua instansi yang ditanyakan.',
      'too-many': 'Paling banyak empat instansi.',
      position: 'Urutan adalah angka 1 sampai 9999.',
    },
    save: 'Simpan sebagai draf',
    version: (version) => `versi ${version}`,
    standings: { draft: 'draf', planned: 'akan berlaku', active: 'berlaku', past: 'tidak berlaku lagi' },
    from: (when) => `mulai ${when}`,
    to: (when) => `sampai ${when}`,
    findings: {
      dead: (other) => `Tidak pernah tercapai: sudah tercakup “${other}”.`,
      conflict: (other) => `Dapat bertentangan dengan “${other}”, yang diperiksa lebih dahulu.`,
      'owner-gone': () => 'Instansinya sudah tidak ada.',
      'one-left': () => 'Tidak memutuskan apa pun: instansi yang ditanyakan sudah menjadi satu atau tidak ada lagi.',
    },
    approve: 'Setujui',
    activeFrom: 'Berlaku mulai (WIB)',
    tryFirst: 'Coba dahulu pada aduan lama, lalu ketentuan dapat disetujui.',
    you: 'Anda',
    another: 'orang lain',
    writtenBy: (who) => `ditulis ${who}`,
    approvedBy: (who) => `disetujui ${who}`,
    undoneBy: (who) => `dibatalkan ${who}`,
    simulateOver: 'Coba pada',
    latest: (count) => `${count} aduan terakhir`,
    needsAnother: 'Menunggu persetujuan orang lain.',
    rewrite: 'Ubah',
    discard: 'Buang draf',
    undo: 'Batalkan ketentuan',
    simulate: 'Lihat yang berubah',
    triedAt: (when) => `Dicoba ${when}`,
    changes: 'Aduan yang nasibnya akan berubah',
    complaint: 'Aduan',
    wentTo: 'Disalurkan ke',
    wouldGoTo: 'Menjadi ke',
    andMore: (count) => `… dan ${count} lagi.`,
    simulating: 'Simulasi berjalan',
    simulated: (looked, matched, changed) =>
      `Dari ${looked} aduan, ${matched} memenuhi syarat; ${changed} akan berubah:`,
    takenBefore: (count) => `${count} di antaranya sudah diputuskan ketentuan lain yang diperiksa lebih dahulu.`,
    takesMuch: 'Ketentuan ini mengenai sangat banyak aduan. Periksa syaratnya.',
    was: { triage: 'meja triase', coordinator: 'koordinator' },
  },
  {
    title: 'Standing rules',
    hint: 'They come before everything else. Tried on past complaints, approved by a second person, can be undone.',
    write: 'Write a rule',
    empty: 'There are no rules yet',
    emptyHint: 'Without rules the service catalogue and the model decide.',
    showPast: 'Show those no longer in force',
    hidePast: 'Hide those no longer in force',
    name: 'Name',
    nameHint: 'The citizen reads it as the reason.',
    position: 'Order',
    positionHint: 'The smallest number is asked first.',
    services: 'Services',
    servicesHint: 'The complaint is about this service. Of several one is enough.',
    servicesSearch: 'Type the name of a service',
    noService: 'There is no service of that name',
    places: 'Places',
    placesHint: 'It happened here. Of several one is enough.',
    placesSearch: 'Type a province, regency, city, district or village',
    noPlace: 'There is no region of that name',
    levels: { province: 'Province', regency: 'Regency or city', district: 'District', village: 'Village' },
    words: 'Words',
    wordsHint:
      'One a line. “listrik + padam|mati”: close together, in any order. “PLNBDG ...”: a keyword in front, as in an SMS.',
    doors: 'Doors',
    classes: 'Class of complaint',
    if: 'If',
    ifHint: 'All that is filled in must be true; what is empty is not asked.',
    and: ' and ',
    or: ' or ',
    then: 'then',
    outcome: 'What happens',
    outcomes: {
      institution: 'it goes to an institution',
      citizen: 'ask the citizen',
      desk: 'leave it to the triage desk',
    },
    outcomeHints: {
      institution: 'This institution gets the complaint at once.',
      citizen: 'The citizen chooses among the institutions below, and the answer decides. They are asked once only.',
      desk: 'A triage officer chooses the institution; catalogue and model only suggest.',
    },
    becomes: {
      institution: (owner, others) => (others.length === 0 ? owner : `${owner}, with ${others.join(', ')}`),
      citizen: (_, others) => `ask the citizen: ${others.join(' or ')}`,
      desk: () => 'triage desk',
    },
    others: { institution: 'Institutions that help', citizen: 'Asked between' },
    othersHint: {
      institution: 'If any. Each answers for its part; four at most.',
      citizen: 'Two to four institutions.',
    },
    owner: 'Institution that answers',
    ownerHint:
      'Local offices too, such as “DPUPR Purbalingga”. Choose only the kind of office to let the place decide.',
    faults: {
      name: 'Give it a name of at least five letters; the citizen reads it as the reason.',
      condition: 'Fill in at least one condition; without one it would hold for every complaint.',
      owner: 'Choose the institution that answers.',
      others: 'Choose at least two institutions to ask between.',
      'too-many': 'At most four institutions.',
      position: 'The order is a number from 1 to 9999.',
    },
    save: 'Save as a draft',
    version: (version) => `version ${version}`,
    standings: { draft: 'draft', planned: 'will be in force', active: 'in force', past: 'no longer in force' },
    from: (when) => `from ${when}`,
    to: (when) => `until ${when}`,
    findings: {
      dead: (other) => `Never reached: “${other}” takes it all.`,
      conflict: (other) => `May conflict with “${other}”, which is asked first.`,
      'owner-gone': () => 'Its institution no longer exists.',
      'one-left': () => 'Decides nothing: those between whom it asks have become one or no longer exist.',
    },
    approve: 'Approve',
    activeFrom: 'In force from (WIB)',
    tryFirst: 'First try it on past complaints; then it can be approved.',
    you: 'you',
    another: 'another person',
    writtenBy: (who) => `written by ${who}`,
    approvedBy: (who) => `approved by ${who}`,
    undoneBy: (who) => `undone by ${who}`,
    simulateOver: 'Try on',
    latest: (count) => `the last ${count} complaints`,
    needsAnother: 'Waits for the approval of another person.',
    rewrite: 'Change',
    discard: 'Discard the draft',
    undo: 'Undo the rule',
    simulate: 'See what would change',
    triedAt: (when) => `Tried ${when}`,
    changes: 'Complaints that would be decided otherwise',
    complaint: 'Complaint',
    wentTo: 'Went to',
    wouldGoTo: 'Would go to',
    andMore: (count) => `… and ${count} more.`,
    simulating: 'The simulation runs',
    simulated: (looked, matched, changed) =>
      `Of ${looked} complaints ${matched} meet the conditions; ${changed} would be decided otherwise:`,
    takenBefore: (count) => `Of these ${count} are decided by another rule that is asked first.`,
    takesMuch: 'This rule takes very many complaints. Check its conditions.',
    was: { triage: 'triage desk', coordinator: 'coordinator' },
  },
);
