import type { Language } from '#libs/contracts';
import { byUrgency, deskPathOf, detailsOf, several, whatHappened, type StaffItem } from './staff-item.js';

const words = {
  id: {
    more: (count: number) => `Dan ${count} lainnya, lihat di meja kerja.`,
    stop: 'Ubah atau hentikan pemberitahuan ini:',
  },
  en: {
    more: (count: number) => `And ${count} more, see the desk.`,
    stop: 'Change or stop these notices:',
  },
} as const satisfies Record<Language, unknown>;

const mostShown = 50;

/** Everything that waits for one person, in one mail; what is late comes first. */
export function staffMail(items: readonly StaffItem[], publicUrl: string, language: Language) {
  const say = words[language];
  const sorted = byUrgency(items);
  const [first] = sorted;
  const shown = sorted.slice(0, mostShown);
  const left = sorted.length - shown.length;
  const lines = shown.map((item) => `${headOf(item, language)}\n${publicUrl}${deskPathOf(item)}`);
  const subject = first && sorted.length === 1 ? headOf(first, language) : several(sorted.length, language);
  const end = `${say.stop}\n${wishesAddress(publicUrl)}`;
  return { subject, text: [...lines, ...(left > 0 ? [say.more(left)] : []), end].join('\n\n') };
}

export const wishesAddress = (publicUrl: string): string => `${publicUrl}/desk/preferences`;

const headOf = (item: StaffItem, language: Language): string =>
  [whatHappened(item.kind, language), detailsOf(item, language)].filter(Boolean).join(' · ');
