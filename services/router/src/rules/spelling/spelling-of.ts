import { slang } from '../learning/slang.js';
import { spellings } from '../spellings.js';
import { wordsOf } from '../words-of.js';
import { NearWords } from './near-words.js';
import { ordinaryWords } from './ordinary-words.js';
import type { Spelling } from './read-words.js';

/** What the directory writes. */
export interface Written {
  /** Names of institutions and applications. */
  readonly names: readonly string[];
  /** What stands for a service. */
  readonly phrases: readonly string[];
  /** Sentences about services: their words are words of the language. */
  readonly sentences: readonly string[];
}

/** A name written as one is known by so many letters. */
const shortestJoined = 7;
const mostJoined = 3;

/** Built once per change of the directory: what is misspelt is what the directory, in all that it says, never writes so. */
export function spellingOf({ names, phrases, sentences }: Written): Spelling {
  const namesInWords = names.map(wordsOf);
  const phrasesInWords = phrases.flatMap((phrase) => phrase.split(/[+|]/).map(wordsOf));
  const known = new Set([
    ...[...namesInWords, ...phrasesInWords].flat(),
    ...sentences.flatMap(wordsOf),
    ...[...slang].flatMap(([written, meant]) => [written, ...meant]),
    ...[...spellings].flat(),
    ...ordinaryWords,
  ]);
  const isKnown = (word: string) => known.has(word);
  const single = namesInWords.filter(({ length }) => length === 1).flat();
  const ofNames = new NearWords(single, isKnown);
  const pairs = pairsOf([...namesInWords, ...phrasesInWords]);
  const ofPairs = new NearWords(
    [...pairs].flatMap((pair) => pair.split(' ')),
    isKnown,
    1,
  );
  const long = namesInWords.filter((words) => words.length > 1 && words.length <= mostJoined);
  const joined = long.map((words) => [words.join(''), words] as const);
  return {
    joined: new Map(joined.filter(([name]) => name.length >= shortestJoined)),
    whole: new Set(single.filter((word) => word.length >= shortestJoined)),
    isKnown,
    nearName: (word) => ofNames.find(word),
    nearBeside: (word, before, after) => {
      const near = ofPairs.find(word);
      return near && (pairs.has(`${before} ${near.word}`) || pairs.has(`${near.word} ${after}`)) ? near : null;
    },
  };
}

/** Words that stand next to each other somewhere in a phrase. */
const pairsOf = (phrases: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(phrases.flatMap((words) => words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)));
