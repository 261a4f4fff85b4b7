import type { QueueStand, Rung } from '../api/escalations.js';
import { catalogue } from '../language/catalogue.js';

interface EscalationsText {
  readonly title: string;
  readonly hint: string;
  readonly stands: string;
  readonly all: string;
  readonly stand: Readonly<Record<QueueStand, string>>;
  readonly ofInstitution: (code: string) => string;
  readonly clear: string;
  readonly columns: Readonly<Record<'complaint' | 'holder' | 'kind' | 'dueOn' | 'late' | 'rung' | 'next', string>>;
  readonly nobody: string;
  readonly below: string;
  readonly since: (when: string) => string;
  readonly then: (rung: Rung, when: string) => string;
  readonly top: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly letters: string;
  readonly dossiers: string;
}

const id: Readonly<Record<QueueStand, string>> = {
  handler: 'Petugas',
  'liaison-officer': 'Pejabat penghubung',
  head: 'Pimpinan instansi',
  coordinator: 'Koordinator',
  ombudsman: 'Berkas Ombudsman',
  none: 'Belum dinaikkan',
  unowned: 'Tanpa pemilik',
};
const en: Readonly<Record<QueueStand, string>> = {
  handler: 'Handler',
  'liaison-officer': 'Liaison officer',
  head: 'Head of institution',
  coordinator: 'Coordinator',
  ombudsman: 'Ombudsman dossier',
  none: 'Not escalated yet',
  unowned: 'Owned by nobody',
};

export const escalationsText = catalogue<EscalationsText>(
  {
    title: 'Eskalasi',
    hint: 'Yang lewat waktu dan yang tidak dimiliki siapa pun: sampai jenjang mana, sejak kapan, dan apa berikutnya.',
    stands: 'Jenjang',
    all: 'Semua',
    stand: id,
    ofInstitution: (code) => `Instansi: ${code}`,
    clear: 'Hapus saringan',
    columns: {
      complaint: 'Aduan',
      holder: 'Pemegang',
      kind: 'Tenggat',
      dueOn: 'Jatuh tempo',
      late: 'Terlambat',
      rung: 'Jenjang',
      next: 'Berikutnya',
    },
    nobody: 'belum ada pemilik',
    below: id.none,
    since: (when) => `sejak ${when}`,
    then: (rung, when) => `${id[rung]}, ${when}`,
    top: 'jenjang terakhir',
    empty: 'Tidak ada yang perlu dinaikkan',
    emptyHint: 'Semua aduan dalam saringan ini masih dalam tenggat.',
    letters: 'Surat peringatan',
    dossiers: 'Berkas Ombudsman',
  },
  {
    title: 'Escalations',
    hint: 'What is overdue and what nobody owns: on which rung, since when, and what comes next.',
    stands: 'Rungs',
    all: 'All',
    stand: en,
    ofInstitution: (code) => `Institution: ${code}`,
    clear: 'Clear filters',
    columns: {
      complaint: 'Complaint',
      holder: 'Holder',
      kind: 'Deadline',
      dueOn: 'Due on',
      late: 'Late by',
      rung: 'Rung',
      next: 'Next',
    },
    nobody: 'nobody yet',
    below: en.none,
    since: (when) => `since ${when}`,
    then: (rung, when) => `${en[rung]}, ${when}`,
    top: 'last rung',
    empty: 'Nothing to escalate',
    emptyHint: 'Everything in this filter is within its deadline.',
    letters: 'Warning letters',
    dossiers: 'Ombudsman dossiers',
  },
);
