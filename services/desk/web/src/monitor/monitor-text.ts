import { catalogue } from '../language/catalogue.js';
import type { Order } from './monitor-table.js';

interface MonitorText {
  readonly title: string;
  readonly hint: string;
  readonly columns: Readonly<Record<Order, string>>;
  readonly explained: Readonly<Record<'open' | 'dueSoon' | 'overdue', string>>;
  readonly orderBy: (column: string) => string;
  readonly total: string;
  readonly triage: string;
  readonly triageLine: (open: string, overdue: string) => string;
  readonly toTriage: string;
  readonly search: string;
  readonly searchHint: string;
  readonly exportCsv: string;
  readonly fileName: (day: string) => string;
  readonly exported: string;
  readonly updated: (when: string) => string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly noMatch: string;
  readonly noMatchHint: string;
  readonly none: string;
  readonly overdueOf: (name: string) => string;
  readonly back: string;
  readonly allOpen: string;
  readonly item: Readonly<Record<'kind' | 'dueOn' | 'late' | 'open', string>>;
  readonly workingDays: (count: number) => string;
  readonly toCase: string;
  readonly noCase: string;
  readonly noOverdue: string;
  readonly noOverdueHint: string;
}

export const monitorText = catalogue<MonitorText>(
  {
    title: 'Pemantauan',
    hint: 'Beban dan keterlambatan per instansi.',
    columns: {
      name: 'Instansi',
      open: 'Terbuka',
      dueSoon: 'Segera jatuh tempo',
      overdue: 'Lewat waktu',
      oldestDueAt: 'Tenggat terlama',
    },
    explained: {
      open: 'Aduan yang belum selesai',
      dueSoon: 'Terbuka dan tenggatnya sudah dekat',
      overdue: 'Terbuka dan tenggatnya terlewat',
    },
    orderBy: (column) => `Urutkan menurut ${column}`,
    total: 'Jumlah',
    triage: 'Meja triase',
    triageLine: (open, overdue) => `${open} menunggu keputusan, ${overdue} lewat waktu`,
    toTriage: 'Buka keputusan koordinator',
    search: 'Saring instansi',
    searchHint: 'Nama instansi',
    exportCsv: 'Unduh CSV',
    fileName: (day) => `salur-pemantauan-${day}.csv`,
    exported: 'Tabel diunduh.',
    updated: (when) => `Diperbarui ${when}, lalu tiap menit`,
    empty: 'Belum ada aduan pada instansi Anda',
    emptyHint: 'Begitu ada aduan yang disalurkan, bebannya tampil di sini.',
    noMatch: 'Tidak ada instansi yang cocok',
    noMatchHint: 'Periksa ejaan namanya.',
    none: '–',
    overdueOf: (name) => `Lewat waktu: ${name}`,
    back: 'Kembali ke pemantauan',
    allOpen: 'Semua aduan terbuka instansi ini',
    item: { kind: 'Tenggat', dueOn: 'Jatuh tempo', late: 'Terlambat', open: 'Aduan' },
    workingDays: (count) => (count === 0 ? 'kurang dari 1 hari kerja' : `${count} hari kerja`),
    toCase: 'Buka aduan',
    noCase: 'belum ada instansi',
    noOverdue: 'Tidak ada yang lewat waktu',
    noOverdueHint: 'Semua aduan instansi ini masih dalam tenggat.',
  },
  {
    title: 'Monitor',
    hint: 'Load and delay by institution.',
    columns: {
      name: 'Institution',
      open: 'Open',
      dueSoon: 'Due soon',
      overdue: 'Overdue',
      oldestDueAt: 'Oldest deadline',
    },
    explained: {
      open: 'Complaints that are not done',
      dueSoon: 'Open, and the deadline is near',
      overdue: 'Open, and the deadline has passed',
    },
    orderBy: (column) => `Order by ${column}`,
    total: 'Total',
    triage: 'Triage desk',
    triageLine: (open, overdue) => `${open} waiting for a decision, ${overdue} overdue`,
    toTriage: "Open the coordinator's decisions",
    search: 'Filter institutions',
    searchHint: 'Name of an institution',
    exportCsv: 'Download CSV',
    fileName: (day) => `salur-monitor-${day}.csv`,
    exported: 'The table has been downloaded.',
    updated: (when) => `Updated ${when}, then every minute`,
    empty: 'No complaints at your institutions yet',
    emptyHint: 'As soon as a complaint is assigned, the load is shown here.',
    noMatch: 'No institution matches',
    noMatchHint: 'Check the spelling of the name.',
    none: '–',
    overdueOf: (name) => `Overdue: ${name}`,
    back: 'Back to the monitor',
    allOpen: 'All open complaints of this institution',
    item: { kind: 'Deadline', dueOn: 'Due on', late: 'Late by', open: 'Complaint' },
    workingDays: (count) =>
      count === 0 ? 'less than 1 working day' : `${count} working ${count === 1 ? 'day' : 'days'}`,
    toCase: 'Open the complaint',
    noCase: 'no institution yet',
    noOverdue: 'Nothing is overdue',
    noOverdueHint: 'Every complaint of this institution is within its deadline.',
  },
);
