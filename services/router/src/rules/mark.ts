import type { Stretch } from './hit.js';
import type { Reading } from './read-text.js';
import { certaintyOf, type Reading as HowRead, type ReadWord } from './spelling/read-words.js';

/** Where words stand that speak for an institution. It holds words of the directory, and none of the text. */
export interface Mark {
  /** In UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  readonly step: 'named' | 'described' | 'trap' | 'ruled';
  /** As the directory writes what was found. */
  readonly word: string;
  /** Absent where it was written so. */
  readonly reading?: Exclude<HowRead, 'written'>;
}

/** One mark for each stretch: the words between the parts of a pair did not count. */
export function marksOf(
  { placed }: Pick<Reading, 'placed'>,
  stretches: readonly Stretch[],
  found: Pick<Mark, 'step' | 'word'>,
): Mark[] {
  return stretches.flatMap(({ at, length }) => {
    const words = placed.slice(at, at + length);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return [];
    const reading = leastCertain(words);
    return [{ start: first.start, end: last.end, ...found, ...(reading === 'written' ? {} : { reading }) }];
  });
}

const leastCertain = (words: readonly ReadWord[]): HowRead =>
  words.reduce<HowRead>(
    (least, { reading }) => (certaintyOf[reading] < certaintyOf[least] ? reading : least),
    'written',
  );
