import { editsBetween } from './edits-between.js';

/** What a word that nobody knows was probably meant to be. */
export interface NearWord {
  readonly word: string;
  readonly edits: 1 | 2;
}

/** A shorter word is too easily another one: `kemenkes` and `kemenkeu`. */
const shortest = { one: 6, two: 9 };
/** Of a word only so many letters are looked up; the rest is compared. */
const looked = 7;
const lettersOnly = /^[a-z]+$/;

/**
 * Finds the words that differ from a written one by a letter or two, in a moment: words and what is left of them when a letter or
 * two are taken away stand in one table. The first letter is always right: who mistypes seldom mistypes that, and `migrasi` is
 * not `imigrasi`.
 */
export class NearWords {
  private readonly byRest = new Map<string, string[]>();

  /** `isKnown`: a word of its own, which is never taken for another. */
  constructor(
    words: Iterable<string>,
    private readonly isKnown: (word: string) => boolean,
    private readonly most: 1 | 2 = 2,
  ) {
    for (const word of new Set(words)) {
      if (!lettersOnly.test(word)) continue;
      for (const rest of restsOf(word, this.editsIn(word))) {
        const sharing = this.byRest.get(rest);
        if (sharing) sharing.push(word);
        else this.byRest.set(rest, [word]);
      }
    }
  }

  /** Null also where two words are equally near: then nobody can tell. */
  find(written: string): NearWord | null {
    const most = this.editsIn(written);
    if (most === 0 || this.isKnown(written) || !lettersOnly.test(written)) return null;
    let nearest: NearWord | null = null;
    let isAlone = true;
    for (const word of this.alike(written, most)) {
      const allowed = Math.min(this.editsIn(word), most);
      const edits = editsBetween(written, word, allowed);
      if (edits > allowed || edits > (nearest?.edits ?? allowed)) continue;
      isAlone = edits !== nearest?.edits;
      nearest = { word, edits: edits === 1 ? 1 : 2 };
    }
    return isAlone ? nearest : null;
  }

  private editsIn({ length }: string): number {
    if (length < shortest.one) return 0;
    return length < shortest.two ? 1 : this.most;
  }

  private alike(written: string, most: number): ReadonlySet<string> {
    return new Set(restsOf(written, most).flatMap((rest) => this.byRest.get(rest) ?? []));
  }
}

/** The beginning of the word, and what is left of it without a letter or two; never without its first. */
function restsOf(word: string, most: number): string[] {
  const begin = word.slice(0, looked);
  const rests = new Set([begin]);
  let last = [begin];
  for (let edit = 0; edit < most; edit++) {
    last = last.flatMap((rest) => Array.from({ length: rest.length - 1 }, (_, at) => without(rest, at + 1)));
    for (const rest of last) rests.add(rest);
  }
  return [...rests];
}

const without = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1);
