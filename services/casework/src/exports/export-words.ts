import type { AssignmentRole, ComplaintClass, Door, Language } from '#libs/contracts';
import { classWords } from '#libs/words';
import type { CaseStatus } from '../rules/case-lifecycle.js';

interface ExportWords {
  readonly file: string;
  readonly columns: readonly string[];
  readonly texts: readonly string[];
  readonly status: Readonly<Record<CaseStatus, string>>;
  readonly class: Readonly<Record<ComplaintClass, string>>;
  readonly role: Readonly<Record<AssignmentRole, string>>;
  readonly door: Readonly<Record<Door, string>>;
  readonly late: string;
}

const doors: Readonly<Record<Door, string>> = {
  ...{ web: 'Web', sms: 'SMS', telegram: 'Telegram', whatsapp: 'WhatsApp', messenger: 'Messenger' },
  ...{ instagram: 'Instagram', email: 'E-mail', x: 'X' },
};

/** What stands in the first row of an export, and for what the hub knows by its codes. Times are those of the capital. */
export const exportWords: Record<Language, ExportWords> = {
  id: {
    file: 'aduan',
    columns: [
      ...['Kode', 'Jenis', 'Status', 'Peran', 'Kode instansi', 'Instansi', 'Saluran'],
      ...['Masuk (WIB)', 'Tenggat (WIB)', 'Lewat waktu', 'Petugas'],
    ],
    texts: ['Judul', 'Isi aduan'],
    status: {
      received: 'diterima',
      assigned: 'baru',
      'in-progress': 'dikerjakan',
      waiting: 'menunggu pelapor',
      postponed: 'ditunda',
      'in-review': 'jawaban diperiksa',
      answered: 'dijawab',
      appealed: 'banding',
      'handed-back': 'dikembalikan',
      closed: 'selesai',
    },
    class: classWords.id,
    role: { lead: 'utama', 'co-owner': 'pendamping' },
    door: doors,
    late: 'ya',
  },
  en: {
    file: 'complaints',
    columns: [
      ...['Code', 'Class', 'Status', 'Role', 'Code of the institution', 'Institution', 'Door'],
      ...['Came in (WIB)', 'Due (WIB)', 'Overdue', 'Officer'],
    ],
    texts: ['Title', 'Text of the complaint'],
    status: {
      received: 'received',
      assigned: 'new',
      'in-progress': 'in progress',
      waiting: 'waiting for the citizen',
      postponed: 'postponed',
      'in-review': 'answer in review',
      answered: 'answered',
      appealed: 'appealed',
      'handed-back': 'handed back',
      closed: 'closed',
    },
    class: classWords.en,
    role: { lead: 'lead', 'co-owner': 'co-owner' },
    door: doors,
    late: 'yes',
  },
};
