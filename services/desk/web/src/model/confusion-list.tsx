import type { Learning, Measured } from '../api/learning.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Few } from '../shell/few.js';
import { modelText } from './model-text.js';

interface ConfusionListProps {
  /** Absent: it is the only one that is shown. */
  readonly of?: string;
  readonly confusions: Measured['confusions'];
  readonly names: Learning['names'];
}

/** Whom a model takes for whom, the most often first. */
export function ConfusionList({ of, confusions, names }: ConfusionListProps) {
  const texts = useText(modelText);
  const language = useLanguage();
  if (confusions.length === 0) return null;
  return (
    <div>
      <h3>{of === undefined ? texts.confusions : texts.confusionsOf(of)}</h3>
      <Few items={confusions} most={5}>
        {(shown) => (
          <ul className="model-named">
            {shown.map(({ right, said, count: times }) => (
              <li key={`${right} ${said}`}>
                {texts.takenFor(names[right] ?? right, said === '' ? texts.nobody : (names[said] ?? said))} (
                {count(times, language)})
              </li>
            ))}
          </ul>
        )}
      </Few>
    </div>
  );
}
