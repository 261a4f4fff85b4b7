import type { Language } from '#libs/contracts';
import { dayInWords } from './day-in-words.js';
import type { StaffKind } from './staff-wish.js';

/** One thing to tell. Nothing a citizen wrote, and no name: a mail may be read by anybody on its way. */
export interface StaffItem {
  readonly kind: StaffKind;
  /** Of the complaint. */
  readonly code: string | null;
  readonly caseId: string | null;
  readonly institution: string | null;
  readonly deadline: Date | null;
}

const words = {
  id: {
    subject: {
      assigned: 'Aduan untuk Anda',
      reminder: 'Tenggat mendekat',
      escalation: 'Lewat tenggat',
      digest: 'Ikhtisar harian',
    },
    several: (count: number) => `${count} hal menunggu Anda di Salur`,
    until: (day: string) => `tenggat ${day}`,
    more: (count: number) => `Dan ${count} lainnya, lihat di meja kerja.`,
    stop: 'Ubah atau hentikan pemberitahuan ini:',
  },
  en: {
    subject: {
      assigned: 'A complaint for you',
      reminder: 'Deadline ahead',
      escalation: 'Past the deadline',
      digest: 'Daily digest',
    },
    several: (count: number) => `${count} things wait for you in Salur`,
    until: (day: string) => `deadline ${day}`,
    more: (count: number) => `And ${count} more, see the desk.`,
    stop: 'Change or stop these notices:',
  },
} as const satisfies Record<Language, unknown>;

const mostShown = 50;
const order: readonly StaffKind[] = ['escalation', 'assigned', 'reminder', 'digest'];

/** Everything that waits for one person, in one mail; what is late comes first. */
export function staffMail(items: readonly StaffItem[], publicUrl: string, language: Language) {
  const say = words[language];
  const sorted = [...items].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  const [first] = sorted;
  const shown = sorted.slice(0, mostShown);
  const left = sorted.length - shown.length;
  const lines = shown.map((item) => `${headOf(item, language)}\n${addressOf(item, publicUrl)}`);
  const subject = first && sorted.length === 1 ? headOf(first, language) : say.several(sorted.length);
  const end = `${say.stop}\n${wishesAddress(publicUrl)}`;
  return { subject, text: [...lines, ...(left > 0 ? [say.more(left)] : []), end].join('\n\n') };
}

export const wishesAddress = (publicUrl: string): string => `${publicUrl}/desk/preferences`;

function headOf({ kind, code, institution, deadline }: StaffItem, language: Language): string {
  const say = words[language];
  const day = deadline && say.until(dayInWords(deadline, language));
  return [say.subject[kind], code, institution, day].filter(Boolean).join(' · ');
}

function addressOf({ kind, caseId }: StaffItem, publicUrl: string): string {
  if (kind === 'digest') return `${publicUrl}/desk/monitor?view=digests`;
  return caseId === null ? `${publicUrl}/desk/escalations` : `${publicUrl}/desk/cases/${caseId}`;
}
