import type { Fault } from './find-faults.js';
import type { ServiceFault } from './find-service-faults.js';

type Any = Fault | ServiceFault;

const sentences: Readonly<Record<Any['why'], { readonly id: string; readonly en: string }>> = {
  overlap: { id: 'dua catatan berlaku bersamaan', en: 'two records hold at the same time' },
  gap: { id: 'ada hari tanpa catatan', en: 'no record holds between two others' },
  'ends-before-it-begins': { id: 'berakhir sebelum berlaku', en: 'a record would be closed before it began' },
  'parent-missing': { id: 'induknya tidak ada', en: 'what it belongs to is not there' },
  circle: { id: 'menjadi bagian dari dirinya sendiri', en: 'it would belong to itself' },
  'successor-unknown': { id: 'penerusnya tidak dikenal', en: 'nobody of that code can take over' },
  'succession-in-circle': { id: 'menjadi penerus dirinya sendiri', en: 'it would end up succeeding itself' },
  'successor-missing': {
    id: 'harus ada penerus bagi kasus yang masih terbuka',
    en: 'somebody must take over its open cases',
  },
  'successor-not-there': {
    id: 'penerusnya belum ada pada hari itu',
    en: 'who would take over is not there yet on that day',
  },
  'owner-unknown': { id: 'pemiliknya tidak dikenal', en: 'there is no institution of the code of its owner' },
  'owner-not-there': { id: 'pemiliknya tidak ada pada hari itu', en: 'its owner is not there on that day' },
  'topic-unknown': { id: 'topik utamanya tidak dikenal', en: 'one of its main topics is unknown' },
};

/** `kai, 2027-01-01: what it belongs to is not there`, the first ten of them, in both languages. */
export function sayFaults(faults: readonly Any[]): { id: string; en: string } {
  const said = (language: 'id' | 'en') =>
    faults
      .slice(0, 10)
      .map(({ code, day, why }) => `${code}, ${day}: ${sentences[why][language]}`)
      .join('; ');
  return { id: said('id'), en: said('en') };
}
