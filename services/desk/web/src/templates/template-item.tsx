import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { approveTemplate, retireTemplate, type OwnTemplate, type TemplateWords } from '../api/templates.js';
import { statusText } from '../cases/status-text.js';
import { useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { ServiceName, TopicName } from './about-names.js';
import { TemplateEditor } from './template-editor.js';
import { templatesText } from './templates-text.js';

interface TemplateItemProps {
  readonly template: OwnTemplate;
  readonly isChanging: boolean;
  readonly onChange: (isBegun: boolean) => void;
  readonly onCopy: (words: TemplateWords) => void;
}

/** One template, and what may be done with it. What is approved is what was read: by its version. */
export function TemplateItem({ template, isChanging, onChange, onCopy }: TemplateItemProps) {
  const texts = useText(templatesText);
  const client = useQueryClient();
  const { name, body, state, belongsTo, institutionCode, mayChange, mayApprove } = template;
  const deed = useMutation({
    mutationFn: (approve: boolean) => (approve ? approveTemplate(template) : retireTemplate(template)),
    onSuccess: (_, approve) => {
      toast('done', approve ? texts.approved : texts.retired);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['templates'] }),
  });

  return (
    <li className="rule">
      <div className="rule-head">
        <strong>{name}</strong>
        <span className="rule-standing">{texts.states[state]}</span>
      </div>
      <p className="quiet">
        {belongsTo === 'hub' ? texts.ofHub : institutionCode} · <WhereItFits template={template} />
      </p>
      <p className="template-words">{body}</p>
      {state === 'draft' && mayChange && !mayApprove && <p className="quiet">{texts.own}</p>}
      {deed.isError && <Failure title={texts.refused} problem={deed.error} />}
      {isChanging ? (
        <TemplateEditor
          template={template}
          from={template}
          onClose={() => {
            onChange(false);
          }}
        />
      ) : (
        <div className="rule-deeds">
          {mayApprove && (
            <Button
              size="xs"
              aria-label={texts.approveOf(name)}
              loading={deed.isPending}
              onClick={() => {
                deed.mutate(true);
              }}
            >
              {texts.approve}
            </Button>
          )}
          {mayChange && (
            <Button
              size="xs"
              variant="default"
              aria-label={texts.changeOf(name)}
              onClick={() => {
                onChange(true);
              }}
            >
              {texts.change}
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            aria-label={texts.copyOf(name)}
            onClick={() => {
              onCopy(template);
              window.scrollTo({ top: 0 });
            }}
          >
            {texts.copy}
          </Button>
          {mayChange && state !== 'retired' && (
            <Button
              size="xs"
              variant="subtle"
              color="red"
              aria-label={texts.retireOf(name)}
              loading={deed.isPending}
              onClick={() => {
                deed.mutate(false);
              }}
            >
              {texts.retire}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function WhereItFits({ template: { class: itsClass, status, topic, service } }: { template: OwnTemplate }) {
  const texts = useText(templatesText);
  const classes = useText(vocabularyText).complaintClass;
  const statuses = useText(statusText);
  return (
    <>
      {itsClass === null ? texts.anyClass : classes[itsClass]} · {status === null ? texts.anyState : statuses[status]}
      {topic !== null && (
        <>
          {' · '}
          {texts.topic}: <TopicName code={topic} />
        </>
      )}
      {service !== null && (
        <>
          {' · '}
          {texts.service}: <ServiceName code={service} />
        </>
      )}
    </>
  );
}
