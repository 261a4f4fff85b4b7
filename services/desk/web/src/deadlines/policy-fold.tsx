import { useState, type ReactNode } from 'react';
import { useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { deadlinesText } from './deadlines-text.js';
import type { StandingPolicy } from './policy-groups.js';
import { useTold } from './use-told.js';

interface PolicyFoldProps {
  readonly rows: readonly StandingPolicy[];
  /** It holds what is looked for. */
  readonly isFound: boolean;
  /** One of them is being changed: it stays open afterwards, to see what has become of it. */
  readonly isWorkedOn: boolean;
  /** Below the list. */
  readonly more: ReactNode;
  readonly children: ReactNode;
}

/** The policies of one stage, folded up under what holds now: a phone shows all stages at once. */
export function PolicyFold({ rows, isFound, isWorkedOn, more, children }: PolicyFoldProps) {
  const texts = useText(deadlinesText);
  const words = useText(vocabularyText);
  const told = useTold();
  const [isOpen, setIsOpen] = useState(false);
  if (isWorkedOn && !isOpen) setIsOpen(true);
  const kind = rows[0]?.policy.kind;
  const active = rows.filter(({ standing }) => standing === 'active');
  const lengths = new Set(active.map(({ policy: { amount, unit } }) => told.length(amount, unit)));
  const isPlanned = rows.some(({ standing }) => standing === 'planned');
  return (
    <details
      className="policy-fold"
      open={isOpen || isFound}
      onToggle={(event) => {
        if (!isFound) setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <strong>{kind && words.deadlineKind[kind]}</strong>
        <span>{[...lengths].join(', ')}</span>
        {isPlanned && <span className="rule-standing rule-planned">{texts.standings.planned}</span>}
      </summary>
      <ol className="rule-list">{children}</ol>
      {more}
    </details>
  );
}
