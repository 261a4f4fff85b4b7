import type { ReactNode } from 'react';
import type { OwnTemplate, TemplateWords } from '../api/templates.js';
import { statusText } from '../cases/status-text.js';
import { useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import type { Difference } from '../shell/changed-meanwhile.js';
import { ServiceName, TopicName } from './about-names.js';
import { templatesText } from './templates-text.js';

/** What somebody else has changed in a template, as it was read and as it stands now. */
export function useTemplateDifference(): (
  read: TemplateWords & { readonly state: OwnTemplate['state'] | undefined },
  present: Readonly<Record<string, unknown>>,
) => Difference[] {
  const texts = useText(templatesText);
  const classes: Readonly<Record<string, string>> = useText(vocabularyText).complaintClass;
  const statuses: Readonly<Record<string, string>> = useText(statusText);
  const states: Readonly<Record<string, string>> = texts.states;
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
    { field: 'state', label: texts.state, say: (name: string) => states[name] ?? name, otherwise: '' },
    { field: 'body', label: texts.body, say: asItStands, otherwise: '' },
  ] as const;
  return (read, present) =>
    fields
      .filter(({ field }) => read[field] !== present[field])
      .map(({ field, label, say, otherwise }) => ({
        ...{ label, gone: saidBy(say, read[field]) ?? otherwise, come: saidBy(say, present[field]) ?? otherwise },
      }));
}

const saidBy = (say: (value: string) => ReactNode, value: unknown) => (typeof value === 'string' ? say(value) : null);
