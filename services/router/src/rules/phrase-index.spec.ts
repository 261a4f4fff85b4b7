import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PhraseIndex } from './phrase-index.js';
import { wordsOf } from './words-of.js';

function find(phrases: readonly string[], text: string): string[] {
  const index = new PhraseIndex();
  const byNumber = new Map(phrases.map((phrase) => [index.add(phrase), phrase]));
  return index.find(wordsOf(text)).map(({ phrase }) => byNumber.get(phrase) ?? '');
}

describe('PhraseIndex', () => {
  it.each([
    { phrases: ['kai'], text: 'saya memakai masker', found: [], why: 'whole words only' },
    { phrases: ['kai'], text: 'KAI, tolong!', found: ['kai'], why: 'signs end a word' },
    { phrases: ['bank mandiri'], text: 'bank saya mandiri', found: [], why: 'the words of a name stand together' },
    { phrases: ['listrik'], text: 'listriknya mati', found: ['listrik'], why: '-nya is seen through' },
    { phrases: ['ha'], text: 'hanya', found: [], why: 'a short word ending in -nya is a word of its own' },
    { phrases: ['bri'], text: '@BRI tolong', found: ['bri'], why: 'a handle counts as the name' },
    { phrases: ['@bri'], text: 'bri tolong', found: [], why: 'a name is not yet a handle' },
    { phrases: ['kai', 'kai commuter'], text: 'kai commuter', found: ['kai', 'kai commuter'], why: 'both are there' },
    { phrases: [], text: 'apa saja', found: [], why: 'an empty index finds nothing' },
  ])('$phrases in "$text": $why', ({ phrases, text, found }) => {
    expect(find(phrases, text)).toEqual(found);
  });

  it('takes nothing for a phrase of no words', () => {
    expect(new PhraseIndex().add('!?')).toBeNull();
  });

  it('finds what a plain search finds, wherever it stands', () => {
    const word = fc.constantFrom('pln', 'kai', 'bank', 'mandiri', 'air', 'mati');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))),
        fc.array(word, { maxLength: 12 }),
        (phrases, text) => {
          const plain = text.flatMap((_, at) =>
            phrases.filter((phrase) => phrase === text.slice(at, at + phrase.split(' ').length).join(' ')),
          );
          expect(find(phrases, text.join(' ')).sort()).toEqual(plain.sort());
        },
      ),
    );
  });
});
