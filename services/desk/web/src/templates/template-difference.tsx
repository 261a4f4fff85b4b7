import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TemplateWords } from '../api/templates.js';
import { statusText } from '../cases/status-text.js';
import { useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { ServiceName, TopicName } from './about-names.js';
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
  const asItStands = (value: string): ReactNode => value;
  const fields = [
    { field: 'name', label: texts.name, say: asItStands, otherwise: '' },
    { field: 'class', label: texts.forClass, say: (name: string) => classes[name] ?? name, otherwise: texts.anyClass },
    { field: 'status', label: texts.inState, say: (name: string) => statuses[name] ?? name, otherwise: texts.anyState },
    { field: 'topic', label: texts.topic, say: (code: string) => <TopicName code={code} />, otherwise: texts.anyAbout },
    {
      field: 'service',
      label: texts.service,
      say: (code: string) => <ServiceName code={code} />,
      otherwise: texts.anyAbout,
    },
    { field: 'body', label: texts.body, say: asItStands, otherwise: '' },
  ] as const;
  return (
    <Alert className="alert-changed" color="yellow" variant="light" role="alert" title={texts.stale}>
      <p className="flush">{texts.staleHint}</p>
      <ul className="template-difference">
        {fields
          .filter(({ field }) => read[field] !== present[field])
          .map(({ field, label, say, otherwise }) => (
            <li key={field}>
              {label}: <del>{saidBy(say, read[field]) ?? otherwise}</del> →{' '}
              <ins>{saidBy(say, present[field]) ?? otherwise}</ins>
            </li>
          ))}
      </ul>
      {children}
    </Alert>
  );
}

const saidBy = (say: (value: string) => ReactNode, value: unknown) => (typeof value === 'string' ? say(value) : null);
