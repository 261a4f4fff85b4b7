import type { DeadlinePolicy } from '../api/rules-of-time.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { deadlinesText } from './deadlines-text.js';

/** A policy in the words of the reader. */
export function useTold() {
  const texts = useText(deadlinesText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  const length = (amount: number, unit: DeadlinePolicy['unit']) => texts.lasts[unit](count(amount, language));
  return {
    length,
    stage: ({ kind, class: ofClass }: DeadlinePolicy) =>
      ofClass === null ? words.deadlineKind[kind] : `${words.deadlineKind[kind]}: ${words.complaintClass[ofClass]}`,
    inShort: ({ amount, unit, source }: DeadlinePolicy) => `${length(amount, unit)} (${source})`,
  };
}
