import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TemplateWords } from '../api/templates.js';
import { statusText } from '../cases/status-text.js';
import { useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { templatesText } from './templates-text.js';

interface TemplateDifferenceProps {
  /** As it was when the writing began. */
  readonly read: TemplateWords;
  readonly present: Readonly<Record<string, unknown>>;
  readonly children: ReactNode;
}

/** Somebody else was first: each thing before and after, so that nobody overwrites what they have not read. */
export function TemplateDifference({ read, present, children }: TemplateDifferenceProps) {
  const texts = useText(templatesText);
  const classes: Readonly<Record<string, string>> = useText(vocabularyText).complaintClass;
  const statuses: Readonly<Record<string, string>> = useText(statusText);
  const say = (value: unknown, words: Readonly<Record<string, string>>, otherwise: string) =>
    typeof value === 'string' ? (words[value] ?? value) : otherwise;
  const fields = [
    { field: 'name', label: texts.name, words: {}, otherwise: '' },
    { field: 'class', label: texts.forClass, words: classes, otherwise: texts.anyClass },
    { field: 'status', label: texts.inState, words: statuses, otherwise: texts.anyState },
    { field: 'body', label: texts.body, words: {}, otherwise: '' },
  ] as const;
  return (
    <Alert className="alert-changed" color="yellow" variant="light" role="alert" title={texts.stale}>
      <p className="flush">{texts.staleHint}</p>
      <ul className="template-difference">
        {fields
          .filter(({ field }) => read[field] !== present[field])
          .map(({ field, label, words, otherwise }) => (
            <li key={field}>
              {label}: <del>{say(read[field], words, otherwise)}</del> →{' '}
              <ins>{say(present[field], words, otherwise)}</ins>
            </li>
          ))}
      </ul>
      {children}
    </Alert>
  );
}
