import { Button } from '@mantine/core';
import { useState } from 'react';
import { faultAt } from '../api/fault-at.js';
import { isStale } from '../api/problem.js';
import { addTemplate, changeTemplate, type OwnTemplate, type TemplateWords } from '../api/templates.js';
import { WriteField } from '../directory/write-field.js';
import { useText } from '../language/language.js';
import { ChangedMeanwhile } from '../shell/changed-meanwhile.js';
import { Failure } from '../shell/failure.js';
import { FormEnd } from '../shell/form-end.js';
import { useSave } from '../shell/use-save.js';
import { templateNames } from './sample-of.js';
import { useTemplateDifference } from './template-difference.js';
import { TemplateSample } from './template-sample.js';
import { templatesText } from './templates-text.js';
import { WhereItFits } from './where-it-fits.js';

interface TemplateEditorProps {
  /** Null: a new one. */
  readonly template: OwnTemplate | null;
  readonly from: TemplateWords;
  readonly onClose: () => void;
}

const versionIn = (present: Readonly<Record<string, unknown>> | null, otherwise: number): number =>
  typeof present?.['version'] === 'number' ? present['version'] : otherwise;

/** Writes a template, or changes one: beside the words stands how they will read. */
export function TemplateEditor({ template, from, onClose }: TemplateEditorProps) {
  const texts = useText(templatesText);
  const differences = useTemplateDifference();
  // What the person saw when beginning to write; what comes in meanwhile must not change under their hands.
  const [seen] = useState({ words: from, state: template?.state, version: template?.version ?? 0 });
  const [words, setWords] = useState<TemplateWords>(seen.words);
  const write = (changed: Partial<TemplateWords>) => {
    setWords({ ...words, ...changed });
  };
  const save = useSave({
    ...{ said: texts.saved, list: ['templates'], onDone: onClose },
    save: (version: number) => {
      const { class: itsClass, status, topic, service } = words;
      const written = {
        ...{ class: itsClass, status, topic, service },
        name: words.name.trim(),
        body: words.body.trim(),
      };
      return template ? changeTemplate(template, version, written) : addTemplate(written);
    },
  });
  const stale = isStale(save.error) ? save.error.present : null;
  const name = template ? texts.changeOf(template.name) : texts.addTitle;

  return (
    <form
      className="directory-form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate(seen.version);
      }}
    >
      <h2 className="flush">{name}</h2>
      <WriteField
        {...{ label: texts.name, value: words.name, most: 200, required: true }}
        fault={faultAt(save.error, 'name')}
        onWrite={(written) => {
          write({ name: written });
        }}
      />
      <WhereItFits words={words} onWrite={write} />
      <WriteField
        {...{ label: texts.body, value: words.body, rows: 8, most: 5_000, required: true }}
        fault={faultAt(save.error, 'body')}
        onWrite={(body) => {
          write({ body });
        }}
      />
      <div className="template-names" role="group" aria-label={texts.insert}>
        {templateNames.map((one) => (
          <Button
            key={one}
            size="compact-sm"
            variant="default"
            onClick={() => {
              write({ body: `${words.body}{{${one}}}` });
            }}
          >
            {`+ ${texts.names[one]}`}
          </Button>
        ))}
      </div>
      <TemplateSample body={words.body} />
      {stale ? (
        <ChangedMeanwhile
          {...{ differences: differences({ ...seen.words, state: seen.state }, stale), isSending: save.isPending }}
          onGoOn={() => {
            save.mutate(versionIn(stale, seen.version));
          }}
        />
      ) : (
        save.isError && <Failure title={texts.refused} problem={save.error} />
      )}
      <FormEnd label={texts.save} isSending={save.isPending} onCancel={onClose} />
    </form>
  );
}
