import { describe, expect, it } from '@jest/globals';
import { complementBayes, inLetters, inWords } from './complement-bayes.js';
import { kinds } from './features-of.js';
import { vocabularyOf, type Row } from './vocabulary.js';

const [light, road, sound] = [4 | kinds.word, 8 | kinds.word, 12 | kinds.letters];
const vocabulary = (...hashes: number[]) => vocabularyOf(Uint32Array.from(hashes), new Float32Array(hashes.length));
const row = (...columns: number[]): Row => ({
  columns: Uint32Array.from(columns),
  values: Float32Array.from(columns, () => 1),
});

describe('what a label is not', () => {
  it('says what it is: a word weighs most where the others never write it, and what it does not look at weighs nothing', () => {
    const rows = [row(0, 2), row(1, 2)];
    const { columns, bias } = complementBayes(rows, Uint16Array.from([0, 1]), 2, vocabulary(light, road, sound), {
      at: inWords,
    });
    expect(columns[0]).toBeGreaterThan(columns[1] ?? 0);
    expect(columns[3]).toBeGreaterThan(columns[2] ?? 0);
    expect([...columns.slice(4), ...bias]).toEqual([0, 0, 0, 0]);
  });

  it('is nothing, and a number, where there is not one word', () => {
    const { columns } = complementBayes([row(0), row(0)], Uint16Array.from([0, 1]), 2, vocabulary(sound), {
      at: inWords,
    });
    expect([...columns]).toEqual([0, 0]);
  });

  it('looks at letters where it is told to', () => {
    const rows = [row(0, 2), row(1)];
    const { columns } = complementBayes(rows, Uint16Array.from([0, 1]), 2, vocabulary(light, road, sound), {
      at: inLetters,
    });
    expect([...columns.slice(0, 4)]).toEqual([0, 0, 0, 0]);
    expect(columns[4]).toBeGreaterThan(0);
  });

  it('is told by a text that is not theirs, also where nobody stands for the others', () => {
    const rows = [row(0), row(1), row(0)];
    const of = (isNot: Uint8Array, label: number) =>
      complementBayes(rows, Uint16Array.from([0, 1, label]), 2, vocabulary(light, road), { at: inWords, isNot })
        .columns[0];
    expect(of(Uint8Array.from([0, 0, 1]), 0)).toBeLessThan(of(Uint8Array.from([0, 0, 0]), 0) ?? 0);
    // Whose it is not is all that is known of it.
    expect(of(Uint8Array.from([0, 0, 1]), 1)).toBe(of(Uint8Array.from([0, 0, 1]), 0));
  });
});
