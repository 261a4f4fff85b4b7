import { complementBayes, inLetters, inWords } from './complement-bayes.js';
import { elsewhere } from './elsewhere.js';
import { featuresOf, type Features } from './features-of.js';
import { foldOf } from './fold-of.js';
import { learnVoices, speakTogether, type HeldBack } from './learn-voices.js';
import { Model } from './model.js';
import { trainMargins } from './train-margins.js';
import { learnVocabulary, rowOf, type Vocabulary } from './vocabulary.js';
import { compact, sumsOf, type Weights } from './weights.js';

/** A text and what it is. Signs are what else is known of it, see `featuresOf`. */
export interface Example {
  readonly text: string;
  readonly label: string;
  readonly signs?: readonly string[];
  /** A sentence of the catalogue, and not what a citizen wrote: it counts for less. */
  readonly isCatalogue?: boolean;
  /** Whoever's the text is, it is not the label's: who owned it handed it back, and nobody has answered it since. */
  readonly isNot?: boolean;
}

export interface TrainOptions {
  /** What an error costs against a simple model. */
  readonly cost?: number;
  /** How much more an error costs where the label is rare. */
  readonly fairness?: number;
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
export function train(given: readonly Example[], options: TrainOptions = {}): Model {
  const settings = { ...defaultsFor(given.length), ...options };
  const taught = new Set(given.flatMap(({ label, isCatalogue, isNot }) => (isCatalogue || isNot ? [] : [label])));
  // That something is not theirs says nothing where it is not known what is.
  const examples = given.filter(({ label, isNot }) => !isNot || taught.has(label));
  const labelled = examples.map(({ label }) => (taught.has(label) ? label : elsewhere));
  const texts = examples.map(({ text, signs }) => featuresOf(text, signs));
  const labels = [...new Set(labelled)].sort();
  const numberOf = new Map(labels.map((label, number) => [label, number]));
  const labelOf = Uint16Array.from(labelled, (label) => numberOf.get(label) ?? 0);

  const counts = Float32Array.from(examples, ({ isCatalogue }) => (isCatalogue ? settings.catalogueCount : 1));

  const others = numberOf.get(elsewhere) ?? -1;
  const isNot = Uint8Array.from(examples, (one) => Number(one.isNot ?? false));

  const isAbundant = examples.length >= settings.abundance;
  const folds = isAbundant ? 10 : 5;
  const held = examples.map(({ text }) => foldOf(text, folds));
  const heldBack: HeldBack[] = [];
  let known: Learned | null = null;
  for (let fold = 0; fold < (examples.length < plenty ? folds : 1); fold++) {
    const isRest = (_: unknown, at: number) => held[at] !== fold;
    const rest = {
      ...{ texts: texts.filter(isRest), labelOf: labelOf.filter(isRest) },
      ...{ counts: counts.filter(isRest), isNot: isNot.filter(isRest), others },
    };
    const learned = learn(rest, labels.length, settings);
    texts.forEach((text, at) => {
      if (held[at] !== fold || examples[at]?.isCatalogue || examples[at]?.isNot) return;
      const row = rowOf(text, learned.vocabulary);
      heldBack.push({ scores: learned.learners.map((one) => sumsOf(row, one)), right: labelOf[at] ?? 0 });
    });
    if (isAbundant) known = learned;
  }
  const voices = learnVoices(heldBack, { labels: labels.length, silent: others });
  const { vocabulary, learners } = known ?? learn({ texts, labelOf, counts, isNot, others }, labels.length, settings);
  return new Model({
    ...{ labels, vocabulary, weights: compact(speakTogether(learners, voices)), sharpness: 1 },
    ...{ taught: taughtOf({ labelOf, counts, isNot }, labels.length), wordsAlone: false },
  });
}

interface Lessons {
  readonly texts: readonly Features[];
  readonly labelOf: Uint16Array;
  readonly counts: Float32Array;
  readonly isNot: Uint8Array;
  readonly others: number;
}

/** The fine learner first, then a coarse one of words and one of letters: each errs at other texts. */
interface Learned {
  readonly vocabulary: Vocabulary;
  readonly learners: readonly Weights[];
}

function learn(
  { texts, labelOf, counts, isNot, others }: Lessons,
  labels: number,
  settings: Required<TrainOptions>,
): Learned {
  const vocabulary = learnVocabulary(texts, settings);
  const rows = texts.map((text) => rowOf(text, vocabulary));
  const fine = trainMargins(
    rows,
    labelOf,
    { labels, columns: vocabulary.hashes.length },
    { ...settings, counts, isNot, others },
  );
  const coarse = [inWords, inLetters].map((at) =>
    complementBayes(rows, labelOf, labels, vocabulary, { at, counts, isNot, others }),
  );
  return { vocabulary, learners: [fine, ...coarse] };
}

function taughtOf(
  { labelOf, counts, isNot }: Pick<Lessons, 'labelOf' | 'counts' | 'isNot'>,
  labels: number,
): Float32Array {
  const sums = new Float32Array(labels);
  labelOf.forEach((label, at) => {
    if (!isNot[at]) sums[label] = (sums[label] ?? 0) + (counts[at] ?? 0);
  });
  return sums;
}

export const defaultsFor = (examples: number): Required<TrainOptions> => ({
  cost: 0.35,
  fairness: 0.3,
  catalogueCount: 0.1,
  rounds: 5,
  seed: 1,
  leastTexts: examples < 20_000 ? 2 : 4,
  mostColumns: 2 ** 17,
  abundance: 50_000,
});
