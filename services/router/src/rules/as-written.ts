import type { RoutingMark } from '#libs/contracts';

/**
 * What a sentence says that the citizen mentioned, as they wrote it: for themselves alone, while they write. What is kept of a decision
 * holds the words of the directory and none of theirs.
 */
export const asWritten = (
  sentence: string,
  marks: readonly Pick<RoutingMark, 'step' | 'word' | 'start' | 'end'>[],
  text: string,
): string =>
  marks
    .filter(({ step }) => step === 'named')
    .reduce((said, { word, start, end }) => said.replace(`“${word}”`, () => `“${text.slice(start, end)}”`), sentence);
