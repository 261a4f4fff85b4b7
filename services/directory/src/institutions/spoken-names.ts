import { governmentCode } from '#libs/domain';
import { Places, type Region } from '#libs/places';
import type { Placed } from './directory-book.js';

/** How people say of what kind a government is. */
const kindsOf = ({ level, name }: Region): readonly string[] =>
  level === 'province' ? ['pemprov', 'prov'] : name.startsWith('Kota ') ? ['pemkot'] : ['pemkab', 'kab'];

interface Spoken {
  /** `pemprov jateng`, whole as somebody says it. */
  readonly names: readonly string[];
  /** The words of these, each once. */
  readonly words: readonly string[];
}

let spoken: ReadonlyMap<string, Spoken> | null = null;

/** The register of places knows how governments are called; they have no other names of their own. */
function spokenOf(code: string): Spoken | undefined {
  const places = Places.open();
  spoken ??= new Map(
    places.governed().map((region) => {
      const called = places.namesOf(region.code);
      const kinds = [...kindsOf(region), 'pemda'];
      const names = [...called, ...kinds.flatMap((kind) => called.map((name) => `${kind} ${name}`))];
      return [governmentCode(region.code), { names, words: [...kinds, ...called] }];
    }),
  );
  return spoken.get(code);
}

/** For a search by name: with all that people call it. */
export const withSpokenNames = (one: Placed): Placed => withNames(one, spokenOf(one.code)?.names);

/** The same for a search that looks at words one by one. */
export const withSpokenWords = (one: Placed): Placed => withNames(one, spokenOf(one.code)?.words);

const withNames = (one: Placed, names: readonly string[] | undefined): Placed =>
  names ? { ...one, aliases: [...one.aliases, ...names] } : one;
