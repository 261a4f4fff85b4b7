import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultAt } from '../api/fault-at.js';
import { previewLetter, wordedParts, writeLetterTemplate, type LetterWords } from '../api/letter-templates.js';
import { WriteField } from '../directory/write-field.js';
import { dayInCapital, plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { useNow } from '../clock.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { letterWordsText } from './letter-words-text.js';

interface LetterWordsFormProps {
  readonly words: LetterWords;
  readonly variables: readonly string[];
}

const rows = { subject: undefined, opening: 5, request: 5 } as const;

/** Other words from a day on. They are saved once they have been seen as a letter says them. */
export function LetterWordsForm({ words, variables }: LetterWordsFormProps) {
  const texts = useText(letterWordsText);
  const language = useLanguage();
  const client = useQueryClient();
  const today = dayInCapital(useNow());
  const [{ subject, opening, request }, setDraft] = useState(words);
  const [effectiveFrom, setEffectiveFrom] = useState(today);
  const draft = { subject, opening, request };
  const preview = useMutation({ mutationFn: () => previewLetter(draft) });
  const save = useMutation({
    mutationFn: () => writeLetterTemplate({ ...draft, effectiveFrom }),
    onSuccess: async () => {
      toast('done', texts.saved(plainDate(effectiveFrom, language)));
      preview.reset();
      await client.invalidateQueries({ queryKey: ['letter-templates'] });
    },
  });
  const write = (part: Partial<LetterWords>) => {
    setDraft((former) => ({ ...former, ...part }));
    preview.reset();
  };
  const problem = save.error ?? preview.error;

  return (
    <form
      className="directory-form"
      aria-label={texts.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (preview.isSuccess && !save.isPending) save.mutate();
        else if (!preview.isPending) preview.mutate();
      }}
    >
      <p className="quiet flush">{texts.variables(variables.map((name) => `{{${name}}}`).join(', '))}</p>
      {wordedParts.map((part) => (
        <WriteField
          key={part}
          {...{ label: texts.fields[part], value: draft[part], most: rows[part] ? 3000 : 200, required: true }}
          {...(rows[part] === undefined ? {} : { rows: rows[part] })}
          fault={faultAt(problem, part)}
          onWrite={(value) => {
            write({ [part]: value });
          }}
        />
      ))}
      <WriteField
        {...{ label: texts.fields.effectiveFrom, type: 'date', min: today, required: true, value: effectiveFrom }}
        fault={faultAt(problem, 'effectiveFrom')}
        onWrite={setEffectiveFrom}
      />
      {preview.data && (
        <section className="rule" aria-label={texts.previewed} aria-live="polite">
          <p className="quiet">{texts.previewed}</p>
          <p>
            <strong>
              {texts.fields.subject}: {preview.data.subject}
            </strong>
          </p>
          <p className="rule-written">{preview.data.opening}</p>
          <p className="quiet">{texts.list}</p>
          <p className="rule-written">{preview.data.request}</p>
        </section>
      )}
      {problem && <Failure title={texts.notSaved} problem={problem} />}
      <div className="form-end">
        <Button type="submit" loading={preview.isPending || save.isPending}>
          {preview.isSuccess ? texts.save : texts.preview}
        </Button>
      </div>
    </form>
  );
}
