import { blend } from './blend-weights.js';
import { complementBayes, inLetters, inWords } from './complement-bayes.js';
import { elsewhere } from './elsewhere.js';
import { featuresOf, type Features } from './features-of.js';
import { foldOf } from './fold-of.js';
import { Model } from './model.js';
import { honestSharpness, type Scored } from './temperature.js';
import { trainMargins } from './train-margins.js';
import { learnVocabulary, rowOf } from './vocabulary.js';
import { compact, scoresOf } from './weights.js';

/** A text and what it is. Signs are what else is known of it, see `featuresOf`. */
export interface Example {
  readonly text: string;
  readonly label: string;
  readonly signs?: readonly string[];
  /** A sentence of the catalogue, and not what a citizen wrote: it counts for less. */
  readonly isCatalogue?: boolean;
}

export interface TrainOptions {
  /** What an error costs against a simple model; the less there is to learn from, the more. */
  readonly cost?: number;
  /** How much more an error costs where the label is rare. */
  readonly fairness?: number;
  /** How much the coarse learners, one of words and one of letters, have to say beside the fine one. */
  readonly wordsShare?: number;
  readonly lettersShare?: number;
  /** How much a sentence of the catalogue counts beside a complaint. */
  readonly catalogueCount?: number;
  readonly rounds?: number;
  readonly seed?: number;
  /** A feature that stands in fewer texts is not learned. */
  readonly leastTexts?: number;
  readonly mostColumns?: number;
  /** From so many on a part more teaches nothing: what was learned without the part held back is the model. */
  readonly abundance?: number;
}

/** From here on one part held back says enough of how honest the scores are; below, every text is held back once. */
const plenty = 8_000;

/** The same examples in the same order and the same options always give the same model, byte for byte. */
export function train(examples: readonly Example[], options: TrainOptions = {}): Model {
  const settings = { ...defaultsFor(examples.length), ...options };
  const taught = new Set(examples.flatMap(({ label, isCatalogue }) => (isCatalogue ? [] : [label])));
  const labelled = examples.map(({ label }) => (taught.has(label) ? label : elsewhere));
  const texts = examples.map(({ text, signs }) => featuresOf(text, signs));
  const labels = [...new Set(labelled)].sort();
  const numberOf = new Map(labels.map((label, number) => [label, number]));
  const labelOf = Uint16Array.from(labelled, (label) => numberOf.get(label) ?? 0);

  const counts = Float32Array.from(examples, ({ isCatalogue }) => (isCatalogue ? settings.catalogueCount : 1));

  const isAbundant = examples.length >= settings.abundance;
  const folds = isAbundant ? 10 : 5;
  const held = examples.map(({ text }) => foldOf(text, folds));
  const tried = Array.from({ length: examples.length < plenty ? folds : 1 }, (_, fold) => {
    const rest = texts.filter((_text, at) => held[at] !== fold);
    const restCounts = counts.filter((_count, at) => held[at] !== fold);
    const restLabels = labelOf.filter((_label, at) => held[at] !== fold);
    const parts = fit(rest, restLabels, labels, { ...settings, counts: restCounts });
    const heldBack = texts.flatMap((text, at): Scored[] =>
      held[at] === fold && !examples[at]?.isCatalogue
        ? [{ scores: scoresOf(rowOf(text, parts.vocabulary), parts.weights), right: labelOf[at] ?? 0 }]
        : [],
    );
    return { parts, heldBack };
  });
  const sharpness = honestSharpness(tried.flatMap(({ heldBack }) => heldBack));
  const known = isAbundant ? tried[0]?.parts : undefined;
  return new Model({
    ...(known ?? fit(texts, labelOf, labels, { ...settings, counts })),
    sharpness,
    taught: sumsOf(labelOf, counts, labels.length),
    wordsAlone: false,
  });
}

function fit(
  texts: readonly Features[],
  labelOf: Uint16Array,
  labels: readonly string[],
  settings: Required<TrainOptions> & { counts: Float32Array },
) {
  const vocabulary = learnVocabulary(texts, settings);
  const rows = texts.map((text) => rowOf(text, vocabulary));
  const fine = trainMargins(rows, labelOf, { labels: labels.length, columns: vocabulary.hashes.length }, settings);
  const { counts, wordsShare, lettersShare } = settings;
  const coarse = [
    { at: inWords, share: wordsShare },
    { at: inLetters, share: lettersShare },
  ].map(({ at, share }) => ({
    ...{ share, weights: complementBayes(rows, labelOf, labels.length, vocabulary, { at, counts }) },
  }));
  return { labels, vocabulary, weights: compact(blend(fine, coarse, rows)) };
}

function sumsOf(labelOf: Uint16Array, counts: Float32Array, labels: number): Float32Array {
  const sums = new Float32Array(labels);
  labelOf.forEach((label, at) => {
    sums[label] = (sums[label] ?? 0) + (counts[at] ?? 0);
  });
  return sums;
}

export const defaultsFor = (examples: number): Required<TrainOptions> => ({
  cost: examples < 1_000 ? 4 : 0.7,
  fairness: 0.3,
  wordsShare: 0.5,
  lettersShare: 0.3,
  catalogueCount: 0.3,
  rounds: 5,
  seed: 1,
  leastTexts: examples < 20_000 ? 2 : 4,
  mostColumns: 2 ** 17,
  abundance: 50_000,
});
