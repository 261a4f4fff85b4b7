import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultAt } from '../api/fault-at.js';
import { addTemplate, tryTemplate, type TemplateLine, type TemplateTrial } from '../api/notices.js';
import { WriteField } from '../directory/write-field.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { shellText } from '../shell/shell-text.js';
import { toast } from '../shell/toaster.js';
import { noticesText } from './notices-text.js';
import { templateNames } from './template-names.js';
import { TrialFindings } from './template-trial.js';

interface TemplateFormProps {
  readonly line: TemplateLine;
  readonly today: string;
  readonly onDone: () => void;
}

const inBraces = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ');

/** Other words from a day on: first how they look, then, when nothing is wrong, the draft. */
export function TemplateForm({ line, today, onDone }: TemplateFormProps) {
  const texts = useText(noticesText);
  const names = useText(templateNames);
  const shell = useText(shellText);
  const client = useQueryClient();
  const [words, setWords] = useState(line.inForce);
  const [validFrom, setValidFrom] = useState(today);
  const [trial, setTrial] = useState<TemplateTrial | null>(null);
  const { key, channel, language, values } = line;
  const wish = { key, channel, language, words, validFrom };
  const looking = useMutation({ mutationFn: () => tryTemplate(wish), onSuccess: setTrial });
  const saving = useMutation({
    mutationFn: () => addTemplate(wish),
    onSuccess: async () => {
      toast('done', texts.saved);
      await client.invalidateQueries({ queryKey: ['notice-templates'] });
      onDone();
    },
  });
  /** What was found holds only for what was looked at. */
  const lookAnew = () => {
    setTrial(null);
    looking.reset();
    saving.reset();
  };
  const isReady = trial?.faults.length === 0;
  const name = texts.changeOf(names[key] ?? key);

  return (
    <form
      className="directory-form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        if (!looking.isPending) looking.mutate();
      }}
    >
      <h3 className="flush">{name}</h3>
      <WriteField
        {...{ label: texts.words, rows: 5, most: 2_000, required: true, value: words }}
        hint={texts.values(inBraces(values.required), inBraces(values.more))}
        fault={faultAt(looking.error, 'words')}
        onWrite={(value) => {
          setWords(value);
          lookAnew();
        }}
      />
      <WriteField
        {...{ label: texts.validFrom, type: 'date', min: today, required: true, value: validFrom }}
        fault={faultAt(looking.error, 'validFrom')}
        onWrite={(value) => {
          setValidFrom(value);
          lookAnew();
        }}
      />
      {looking.isError && <Failure title={texts.unreadable} problem={looking.error} />}
      {trial && <TrialFindings trial={trial} />}
      {saving.isError && <Failure title={texts.refused} problem={saving.error} />}
      <div className="form-end">
        <Button variant="subtle" onClick={onDone}>
          {shell.cancel}
        </Button>
        <Button type="submit" variant={isReady ? 'default' : 'filled'} loading={looking.isPending}>
          {texts.look}
        </Button>
        {isReady && (
          <Button
            loading={saving.isPending}
            onClick={() => {
              saving.mutate();
            }}
          >
            {texts.save}
          </Button>
        )}
      </div>
    </form>
  );
}
