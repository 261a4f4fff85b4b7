import type { InSteps } from '../in-steps.js';
import { complementBayes, inWords } from './complement-bayes.js';
import { featuresOf } from './features-of.js';
import { blend } from './blend-weights.js';
import { Model } from './model.js';
import { marginsInSteps } from './train-margins.js';
import { learnVocabulary, rowOf } from './vocabulary.js';
import { compact, release } from './weights.js';

/** What the catalogue says of a service, in texts. */
export interface Described {
  readonly owner: string;
  readonly name: string;
  readonly app: string | null;
  readonly about: string;
  readonly words: readonly string[];
  readonly hints: readonly string[];
  readonly examples: readonly string[];
}

const sharpness = 3;
const effort = { cost: 0.6, rounds: 4, whole: 1, seed: 1 };
/** Sentences as citizens write them are what a complaint will look like. */
const exampleWeight = 1;

/** Whose a text may be, judged by how alike it is to what the catalogue says of each owner's services. Learned at start-up: words only. */
export function* learnCatalogue(services: readonly Described[]): InSteps<Model> {
  const texts = services.flatMap((service) => textsOf(service).map((text) => ({ text, owner: service.owner })));
  const labels = [...new Set(texts.map(({ owner }) => owner))].sort();
  const numberOf = new Map(labels.map((label, number) => [label, number]));
  const labelOf = Uint16Array.from(texts, ({ owner }) => numberOf.get(owner) ?? 0);
  const features = texts.map(({ text }) => featuresOf(text, [], true));
  yield;
  const vocabulary = learnVocabulary(features, { leastTexts: 2, mostColumns: 2 ** 17 });
  const rows = features.map((one) => rowOf(one, vocabulary));
  const size = { labels: labels.length, columns: vocabulary.hashes.length };
  const fine = yield* marginsInSteps(rows, labelOf, size, effort);
  const coarse = complementBayes(rows, labelOf, labels.length, vocabulary, { at: inWords });
  yield;
  const blended = blend(fine, [{ weights: coarse, share: 0.8 }], rows);
  [fine, coarse].forEach(release);
  yield;
  const weights = compact(blended);
  release(blended);
  const taught = new Float32Array(labels.length);
  return new Model({ labels, vocabulary, weights, sharpness, taught, wordsAlone: true });
}

function textsOf({ name, app, about, words, hints, examples }: Described): string[] {
  const written = Array.from({ length: exampleWeight }, () => examples).flat();
  return [...written, about, `${name} ${app ?? ''}`, spelledOut(words), spelledOut(hints)];
}

/** `listrik + mati|padam` in all its ways. */
const spelledOut = (phrases: readonly string[]): string =>
  phrases
    .flatMap((phrase) =>
      phrase
        .split('+')
        .map((part) => part.split('|'))
        .reduce<string[]>((ways, part) => ways.flatMap((way) => part.map((one) => `${way} ${one.trim()}`)), ['']),
    )
    .join(' . ');
