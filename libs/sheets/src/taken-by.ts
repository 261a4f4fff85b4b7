import type { Language } from '#libs/contracts';
import { hubTimeZone, wallTimeOf } from '#libs/domain';

interface Taker {
  readonly name: string;
  /** Code of their institution. */
  readonly institution: string;
}

/** Who took a file out of the hub, and when: it goes with the file, so that what leaves can be traced. */
export function takenBy({ name, institution }: Taker, at: Date, language: Language): string {
  const when = `${wallTimeOf(at, hubTimeZone)} WIB`;
  return language === 'en'
    ? `Taken by ${name} (${institution}), ${when}`
    : `Diambil oleh ${name} (${institution}), ${when}`;
}
