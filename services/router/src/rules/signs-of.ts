import { gatherEvidence, type Evidence } from './gather-evidence.js';
import type { Knowledge } from './knowledge.js';
import { mergeFamilies } from './merge-families.js';
import { readText, type Reading } from './read-text.js';

/** From here on a service counts as described, and not only hinted at. */
const clearlyDescribed = 0.9;

/** What speaks for whom in a text, parent and subsidiary made one. */
export const speakersOf = (reading: Reading, knowledge: Knowledge): Evidence[] =>
  mergeFamilies(gatherEvidence(reading, knowledge), knowledge);

/**
 * What the rules found, as the classifier learns it beside the words: that the Livin of a text is a bank's, it need not find out
 * from examples, and a rare owner is known by its name before there are many of them.
 */
export const signsOf = (speakers: readonly Evidence[]): string[] =>
  speakers.flatMap(({ institution, named, topics }) => [
    ...(named > 0 ? [`named ${institution}`] : []),
    ...(topics > 0 ? [`${topics >= clearlyDescribed ? 'described' : 'hinted'} ${institution}`] : []),
  ]);

export const readSigns = (text: string, knowledge: Knowledge): string[] =>
  signsOf(speakersOf(readText(text, knowledge), knowledge));
