import { featuresOf } from './features-of.js';
import type { Model } from './model.js';
import { rowOf } from './vocabulary.js';

/** How much of a text the model has never met, from 0 to 1: people begin to write of something new before anybody names it. */
export function unseenShare(text: string, { parts }: Model): number {
  const features = featuresOf(text);
  if (features.hashes.length === 0) return 0;
  return 1 - rowOf(features, parts.vocabulary).columns.length / features.hashes.length;
}
