import type { Finding, Rule } from '../api/rules.js';
import { catalogue } from '../language/catalogue.js';

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
  readonly owner: (chosen: string | null) => string;
  readonly cancel: string;
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
  readonly simulate: (count: string) => string;
  readonly simulating: string;
  readonly simulated: (looked: string, matched: string, changed: string) => string;
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
    servicesHint: 'Kode layanan dari katalog, satu per baris. Salah satu cukup.',
    places: 'Wilayah',
    placesHint: 'Kode wilayah, satu per baris: 33 provinsi, 33.03 kabupaten.',
    words: 'Kata',
    wordsHint: 'Satu per baris. “listrik + padam|mati”: berdekatan, urutan bebas.',
    doors: 'Saluran',
    classes: 'Jenis laporan',
    owner: (chosen) => (chosen === null ? 'Instansi yang menjawab' : `Instansi yang menjawab: ${chosen}`),
    cancel: 'Batal',
    save: 'Simpan sebagai draf',
    version: (version) => `versi ${version}`,
    standings: { draft: 'draf', planned: 'akan berlaku', active: 'berlaku', past: 'tidak berlaku lagi' },
    from: (when) => `mulai ${when}`,
    to: (when) => `sampai ${when}`,
    findings: {
      dead: (other) => `Tidak pernah tercapai: sudah tercakup “${other}”.`,
      conflict: (other) => `Dapat bertentangan dengan “${other}”, yang diperiksa lebih dahulu.`,
      'owner-gone': () => 'Instansinya sudah tidak ada.',
    },
    approve: 'Setujui, berlaku sekarang',
    needsAnother: 'Menunggu persetujuan orang lain.',
    rewrite: 'Ubah',
    discard: 'Buang draf',
    undo: 'Batalkan ketentuan',
    simulate: (count) => `Coba pada ${count} aduan terakhir`,
    simulating: 'Simulasi berjalan',
    simulated: (looked, matched, changed) =>
      `Dari ${looked} aduan, ${matched} memenuhi syarat; ${changed} akan disalurkan ke instansi lain:`,
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
    servicesHint: 'Codes of the catalogue, one a line. One of them is enough.',
    places: 'Places',
    placesHint: 'Codes of regions, one a line: 33 a province, 33.03 a regency.',
    words: 'Words',
    wordsHint: 'One a line. “listrik + padam|mati”: close together, in any order.',
    doors: 'Doors',
    classes: 'Class of complaint',
    owner: (chosen) => (chosen === null ? 'Institution that answers' : `Institution that answers: ${chosen}`),
    cancel: 'Cancel',
    save: 'Save as a draft',
    version: (version) => `version ${version}`,
    standings: { draft: 'draft', planned: 'will be in force', active: 'in force', past: 'no longer in force' },
    from: (when) => `from ${when}`,
    to: (when) => `until ${when}`,
    findings: {
      dead: (other) => `Never reached: “${other}” takes it all.`,
      conflict: (other) => `May conflict with “${other}”, which is asked first.`,
      'owner-gone': () => 'Its institution no longer exists.',
    },
    approve: 'Approve, in force now',
    needsAnother: 'Waits for the approval of another person.',
    rewrite: 'Change',
    discard: 'Discard the draft',
    undo: 'Undo the rule',
    simulate: (count) => `Try on the last ${count} complaints`,
    simulating: 'The simulation runs',
    simulated: (looked, matched, changed) =>
      `Of ${looked} complaints ${matched} meet the conditions; ${changed} would go to another institution:`,
    takesMuch: 'This rule takes very many complaints. Check its conditions.',
    was: { triage: 'triage desk', coordinator: 'coordinator' },
  },
);
