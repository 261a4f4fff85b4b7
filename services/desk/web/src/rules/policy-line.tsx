import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Threshold } from '../api/policies.js';
import { useText } from '../language/language.js';
import { policiesText } from './policies-text.js';

interface PolicyLineProps {
  readonly standing: Threshold['standing'];
  readonly said: string;
  readonly isUndoing: boolean;
  readonly onUndo: () => void;
  readonly children?: ReactNode;
}

/** One row that somebody set; the one in force, and planned ones, can be undone. */
export function PolicyLine({ standing, said, isUndoing, onUndo, children }: PolicyLineProps) {
  const texts = useText(policiesText);
  return (
    <li className={standing === 'active' ? 'rule' : 'rule rule-past'}>
      <div className="rule-head">
        <span>{said}</span>
        <span className={`rule-standing rule-${standing}`}>{texts.standings[standing]}</span>
      </div>
      {children}
      {(standing === 'active' || standing === 'planned') && (
        <div className="rule-deeds">
          <Button size="xs" variant="default" loading={isUndoing} onClick={onUndo}>
            {texts.undo}
          </Button>
        </div>
      )}
    </li>
  );
}
