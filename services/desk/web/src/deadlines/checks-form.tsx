import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { writeCheckPolicy, type CheckPolicy } from '../api/check-policies.js';
import { faultAt } from '../api/fault-at.js';
import { useNow } from '../clock.js';
import { WriteField } from '../directory/write-field.js';
import { dayInCapital, plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { FormEnd } from '../shell/form-end.js';
import { toast } from '../shell/toaster.js';
import { checksText } from './checks-text.js';

interface ChecksFormProps {
  /** What holds now; the form begins with it. */
  readonly present: CheckPolicy | null;
  readonly onDone: () => void;
}

/** Another share from today or a later day on; for a day that has one already it is a correction. */
export function ChecksForm({ present, onDone }: ChecksFormProps) {
  const texts = useText(checksText);
  const language = useLanguage();
  const client = useQueryClient();
  const today = dayInCapital(useNow());
  const [draft, setDraft] = useState({
    automaticPercent: String(present?.automaticPercent ?? ''),
    confirmedPercent: String(present?.confirmedPercent ?? ''),
    effectiveFrom: today,
    source: '',
  });
  const { effectiveFrom, source } = draft;
  const save = useMutation({
    mutationFn: () =>
      writeCheckPolicy({
        automaticPercent: Number(draft.automaticPercent),
        confirmedPercent: Number(draft.confirmedPercent),
        ...{ effectiveFrom, source },
      }),
    onSuccess: (now) => {
      client.setQueryData(['check-policies'], now);
      toast('done', texts.saved(plainDate(effectiveFrom, language)));
      onDone();
    },
  });
  const field = (name: keyof typeof draft, more: object) => (
    <WriteField
      {...{ label: texts[name], value: draft[name], required: true, fault: faultAt(save.error, name), ...more }}
      onWrite={(value) => {
        setDraft((former) => ({ ...former, [name]: value }));
      }}
    />
  );

  return (
    <form
      className="rule-form"
      aria-label={texts.change}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate();
      }}
    >
      <h3 className="flush">{texts.change}</h3>
      {field('automaticPercent', { type: 'number', min: 0 })}
      {field('confirmedPercent', { type: 'number', min: 0 })}
      {field('effectiveFrom', { type: 'date', min: today })}
      {field('source', { most: 500 })}
      {save.isError && <Failure title={texts.notSaved} problem={save.error} />}
      <FormEnd label={texts.save} isSending={save.isPending} onCancel={onDone} />
    </form>
  );
}
