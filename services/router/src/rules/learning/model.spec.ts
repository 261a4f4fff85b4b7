import { describe, expect, it } from '@jest/globals';
import { complementBayes, inWords } from './complement-bayes.js';
import { Model } from './model.js';
import { vocabularyOf } from './vocabulary.js';

const nothing = vocabularyOf(new Uint32Array(), new Float32Array());
const weights = {
  ...{ labels: 2, greatest: new Float32Array(), shares: new Int8Array(), bias: new Float32Array(2) },
};
const predict = (labels: string[]) =>
  new Model({
    labels,
    vocabulary: nothing,
    weights,
    sharpness: 1,
    taught: new Float32Array(2),
    wordsAlone: true,
  }).predict('apa saja');

describe('a model that knows no word', () => {
  it('finds all as likely, in the order of their names', () => {
    const alike = [
      { label: 'bri', probability: 0.5 },
      { label: 'pln', probability: 0.5 },
    ];
    expect(predict(['pln', 'bri'])).toEqual(alike);
    expect(predict(['bri', 'pln'])).toEqual(alike);
  });

  it('learns nothing from no texts', () => {
    expect(complementBayes([], new Uint16Array(), 2, nothing, { at: inWords }).columns).toHaveLength(0);
  });
});
