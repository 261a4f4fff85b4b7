import { Button } from '@mantine/core';
import type { DeadlinePolicy, PolicyEdit } from '../api/rules-of-time.js';
import { escalationsText } from '../escalations/escalations-text.js';
import { count, plainDate, timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { deadlinesText } from './deadlines-text.js';
import type { Standing } from './policy-of-day.js';
import { useTold } from './use-told.js';

interface PolicyItemProps {
  readonly policy: DeadlinePolicy;
  readonly standing: Standing;
  /** Who wrote it, and who corrected it, the last first; empty of what the hub came with. */
  readonly edits: readonly PolicyEdit[];
  /** Absent where the reader may not. */
  readonly onChange?: (() => void) | undefined;
}

export function PolicyItem({ policy, standing, edits, onChange }: PolicyItemProps) {
  const texts = useText(deadlinesText);
  const rungs = useText(escalationsText).stand;
  const language = useLanguage();
  const told = useTold();
  const { amount, unit, extension, remindBefore, effectiveFrom, effectiveTo, pausedBy, ladder } = policy;
  const from = plainDate(effectiveFrom, language);
  const written = ({ staffName, editedAt }: PolicyEdit) => texts.written(staffName, timeInCapital(editedAt, language));
  const more = [
    pausedBy.length === 0
      ? texts.neverPaused
      : texts.pausedBy(pausedBy.map((one) => texts.pauses[one].toLowerCase()).join(', ')),
    ...(remindBefore > 0 ? [texts.remind(count(remindBefore, language))] : []),
    ...(extension > 0 ? [texts.extended(told.length(extension, unit))] : []),
    ...(ladder.length > 0
      ? [texts.ladder(ladder.map(({ rung, after }) => texts.rung(rungs[rung], String(after))).join(', '))]
      : []),
  ];

  return (
    <li className={standing === 'past' ? 'rule rule-past' : 'rule'}>
      <div className="rule-head">
        <strong>{told.stage(policy)}</strong>
        <span className={`rule-standing rule-${standing}`}>{texts.standings[standing]}</span>
      </div>
      <p>
        <strong>{told.length(amount, unit)}</strong> · {texts.countedBy[policy.calendar]} ·{' '}
        {effectiveTo === null ? texts.since(from) : texts.between(from, plainDate(effectiveTo, language))}
      </p>
      <p>{more.join('. ')}.</p>
      <p className="quiet">{[policy.source, ...edits.slice(0, 1).map(written)].join(' · ')}</p>
      {edits.length > 1 && (
        <details className="quiet">
          <summary>{texts.writtenBefore}</summary>
          <ul className="flush">
            {edits.slice(1).map((edit) => (
              <li key={edit.id}>{written(edit)}</li>
            ))}
          </ul>
        </details>
      )}
      {onChange && standing !== 'past' && (
        <div className="rule-deeds">
          <Button size="xs" variant="default" aria-label={texts.changeOf(told.stage(policy))} onClick={onChange}>
            {texts.change}
          </Button>
        </div>
      )}
    </li>
  );
}
