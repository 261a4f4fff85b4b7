import type { Language } from '#libs/contracts';
import { dayInWords } from './day-in-words.js';
import type { StaffKind } from './staff-wish.js';

/** One thing to tell. Nothing a citizen wrote, and no name: it may be read by anybody on its way. */
export interface StaffItem {
  readonly kind: StaffKind;
  /** Of the complaint; of a letter its number. */
  readonly code: string | null;
  readonly caseId: string | null;
  readonly institution: string | null;
  readonly deadline: Date | null;
  /** With it the dossier for the Ombudsman is drawn up. */
  readonly dossier?: boolean;
}

const words = {
  id: {
    what: {
      assigned: 'Aduan untuk Anda',
      reminder: 'Tenggat mendekat',
      escalation: 'Lewat tenggat',
      letter: 'Surat peringatan',
      digest: 'Ikhtisar harian',
    },
    several: (count: number) => `${count} hal menunggu Anda di Salur`,
    until: (day: string) => `tenggat ${day}`,
    dossier: 'berkas Ombudsman',
  },
  en: {
    what: {
      assigned: 'A complaint for you',
      reminder: 'Deadline ahead',
      escalation: 'Past the deadline',
      letter: 'A warning letter',
      digest: 'Daily digest',
    },
    several: (count: number) => `${count} things wait for you in Salur`,
    until: (day: string) => `deadline ${day}`,
    dossier: 'Ombudsman dossier',
  },
} as const satisfies Record<Language, unknown>;

const order: readonly StaffKind[] = ['escalation', 'letter', 'assigned', 'reminder', 'digest'];

/** What is late comes first. */
export const byUrgency = (items: readonly StaffItem[]): StaffItem[] =>
  [...items].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));

export const whatHappened = (kind: StaffKind, language: Language): string => words[language].what[kind];

export const several = (count: number, language: Language): string => words[language].several(count);

/** Which complaint, whose, until when, and whether a dossier goes with it. */
export function detailsOf({ code, institution, deadline, dossier }: StaffItem, language: Language): string {
  const day = deadline && words[language].until(dayInWords(deadline, language));
  return [code, institution, day, dossier && words[language].dossier].filter(Boolean).join(' · ');
}

/** Where on the desk it is seen to. */
export function deskPathOf({ kind, code, caseId, dossier }: StaffItem): string {
  if (kind === 'digest') return '/desk/monitor?view=digests';
  if (kind === 'letter') return '/desk/letters';
  if (dossier) return code === null ? '/desk/dossiers' : `/desk/dossiers?q=${encodeURIComponent(code)}`;
  return caseId === null ? '/desk/escalations' : `/desk/cases/${caseId}`;
}
