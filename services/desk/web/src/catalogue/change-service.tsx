import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeService, type ServiceEntry } from '../api/services.js';
import { FormEnd } from '../directory/form-end.js';
import { changeText } from '../directory/change-text.js';
import { WriteField } from '../directory/write-field.js';
import { plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { toast } from '../shell/toaster.js';
import { catalogueText } from './catalogue-text.js';
import { changedIn, formOf } from './service-form-of.js';
import { ServiceForm } from './service-form.js';

interface ChangeServiceProps {
  readonly entry: ServiceEntry;
  /** Of what was last said of it: a change is made to that. */
  readonly version: number;
  readonly day: string;
  readonly today: string;
  readonly onClose: () => void;
}

/** An administrator rewrites an entry from a day on, or gives it an end. */
export function ChangeService({ entry, version, day, today, onClose }: ChangeServiceProps) {
  const texts = useText(catalogueText);
  const dates = useText(changeText);
  const language = useLanguage();
  const client = useQueryClient();
  // What the person saw when beginning to write; what comes in meanwhile must not change under their hands.
  const [seen] = useState({ form: formOf(entry), version });
  // What is only planned is changed from its beginning, unless a later day is looked at.
  const [from, setFrom] = useState([day, today, entry.validFrom].sort().at(-1) ?? today);
  const [form, setForm] = useState(seen.form);
  const [isIdle, setIdle] = useState(false);
  const change = changedIn(seen.form, form);
  const saving = useMutation({
    mutationFn: () => changeService(entry.code, seen.version, { ...change, from }),
    onSuccess: () => {
      toast('done', dates.done(plainDate(from, language)));
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['catalogue'] }),
  });
  return (
    <>
      <h2>{texts.changeTitle(entry.name)}</h2>
      <ServiceForm
        {...{ label: texts.changeTitle(entry.name), form, isNew: false }}
        begin={
          <WriteField
            {...{ label: dates.from, hint: dates.fromHint, value: from, onWrite: setFrom }}
            {...{ type: 'date', min: today, required: true }}
          />
        }
        onWrite={(part) => {
          setIdle(false);
          setForm((former) => ({ ...former, ...part }));
        }}
        onSend={() => {
          if (Object.keys(change).length === 0) setIdle(true);
          else if (!saving.isPending) saving.mutate();
        }}
        end={(fault) => (
          <FormEnd
            {...{ fault: fault ?? (isIdle ? texts.nothing : null), problem: saving.error }}
            {...{ refused: texts.refused, save: texts.save, isSaving: saving.isPending, onCancel: onClose }}
          />
        )}
      />
    </>
  );
}
