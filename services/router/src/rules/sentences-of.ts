import type { Knowledge } from './knowledge.js';
import type { Example } from './learning/train.js';
import { readSigns } from './signs-of.js';

/**
 * What the catalogue says in the words of citizens, beside what officers taught: a model that knows few owners learns from it that
 * there are others.
 */
export const sentencesOf = (knowledge: Knowledge, from?: number, to?: number): Example[] =>
  knowledge.sentences
    .slice(from, to)
    .map(({ owner, text }) => ({ text, label: owner, signs: readSigns(text, knowledge), isCatalogue: true }));
