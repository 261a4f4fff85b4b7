import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CaseStatus } from '../api/case-status.js';
import { listServices, listTopics } from '../api/services.js';
import type { TemplateWords } from '../api/templates.js';
import { statusText } from '../cases/status-text.js';
import { useText } from '../language/language.js';
import { complaintClassNames, vocabularyText } from '../language/vocabulary-text.js';
import { useStaff } from '../session/signed-in.js';
import { templatesText } from './templates-text.js';

/** Those in which an answer, or a question, can be written. */
const states: readonly CaseStatus[] = ['in-progress', 'waiting', 'postponed'];

interface WhereItFitsProps {
  readonly words: TemplateWords;
  readonly onWrite: (changed: Partial<TemplateWords>) => void;
}

/** For which complaints a template is. */
export function WhereItFits({ words, onWrite }: WhereItFitsProps) {
  const texts = useText(templatesText);
  const classes = useText(vocabularyText).complaintClass;
  const statuses = useText(statusText);
  return (
    <div className="template-fits">
      <NativeSelect
        label={texts.forClass}
        value={words.class ?? ''}
        data={[
          { value: '', label: texts.anyClass },
          ...complaintClassNames.map((value) => ({ value, label: classes[value] })),
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onWrite({ class: complaintClassNames.find((one) => one === value) ?? null });
        }}
      />
      <NativeSelect
        label={texts.inState}
        value={words.status ?? ''}
        data={[{ value: '', label: texts.anyState }, ...states.map((value) => ({ value, label: statuses[value] }))]}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onWrite({ status: states.find((one) => one === value) ?? null });
        }}
      />
      <AboutField words={words} onWrite={onWrite} />
    </div>
  );
}

/** One list for both: what is for a service is for the topics of that service already. */
function AboutField({ words: { topic, service }, onWrite }: WhereItFitsProps) {
  const texts = useText(templatesText);
  const owner = useStaff().institution.code;
  const topics = useQuery({ queryKey: ['topics'], queryFn: ({ signal }) => listTopics(signal), staleTime: Infinity });
  const services = useQuery({
    queryKey: ['services', 'of', owner],
    queryFn: ({ signal }) => listServices({ owner, limit: 100 }, signal),
    staleTime: Infinity,
  });
  const own = services.data?.items ?? [];
  // Of a model from elsewhere, or one that is offered no longer.
  const foreign =
    service === null || own.some(({ code }) => code === service) ? [] : [{ code: service, name: service }];
  const options = (kind: 'topic' | 'service', of: readonly { readonly code: string; readonly name: string }[]) =>
    of.map(({ code, name }) => ({ value: `${kind}:${code}`, label: name }));
  return (
    <NativeSelect
      label={texts.forAbout}
      value={topic !== null ? `topic:${topic}` : service !== null ? `service:${service}` : ''}
      data={[
        { value: '', label: texts.anyAbout },
        { group: texts.topics, items: options('topic', topics.data?.items ?? []) },
        { group: texts.services, items: options('service', [...own, ...foreign]) },
      ].filter((one) => !('items' in one) || one.items.length > 0)}
      onChange={(event) => {
        const [kind, code = null] = event.currentTarget.value.split(':');
        onWrite({ topic: kind === 'topic' ? code : null, service: kind === 'service' ? code : null });
      }}
    />
  );
}
