import { weightOf } from './gather-evidence.js';
import type { Verdict } from './judge.js';

/**
 * How often a verdict of this kind is right: measured on real complaints and rounded down, because the words of the
 * directory were written with some of them in sight. `perRival` is what a rival as heavy as the winner would cost.
 */
const measured = {
  nameAlone: { alone: 0.92, perRival: 0.7 },
  nameAndHint: { alone: 0.95, perRival: 0.3 },
  nameAndTopic: { alone: 0.97, perRival: 0.2 },
  oneTopicWord: { alone: 0.92, perRival: 0.25 },
  topicWords: { alone: 0.95, perRival: 0.25 },
  chosen: { alone: 0.75, perRival: 0.25 },
  ambiguous: { alone: 0.6, perRival: 0.2 },
} as const;

const oneKeyword = 1;

export function confidenceOf({ rule, top, rival }: Verdict): number {
  if (!top) return 0;
  const row = measured[rowOf(rule, top.topics)];
  const share = rival ? weightOf(rival) / Math.max(weightOf(top), oneKeyword) : 0;
  const confidence = row.alone - row.perRival * Math.min(share, 1);
  return Math.round(confidence * (rule === 'nobody-matches' ? 0.5 : 1) * 100) / 100;
}

function rowOf(rule: Verdict['rule'], topics: number): keyof typeof measured {
  switch (rule) {
    case 'named-in-text':
      if (topics === 0) return 'nameAlone';
      return topics < oneKeyword ? 'nameAndHint' : 'nameAndTopic';
    case 'category':
      return topics <= oneKeyword ? 'oneTopicWord' : 'topicWords';
    case 'chosen-by-citizen':
      return 'chosen';
    case 'ambiguous':
    case 'nobody-matches':
      return 'ambiguous';
  }
}
