import '@mantine/core/styles/Checkbox.layer.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { writeRule, type Rule } from '../api/rules.js';
import { WriteField } from '../directory/write-field.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { RuleConditions } from './rule-conditions.js';
import { draftOf, faultOf, wishOf, type RuleDraft } from './rule-draft.js';
import { RuleOutcomeFields } from './rule-outcome-fields.js';
import { rulesText } from './rules-text.js';
import { FormEnd } from '../shell/form-end.js';

interface RuleFormProps {
  /** The rule whose next version is written; null for a new one. */
  readonly rule: Rule | null;
  readonly onDone: () => void;
}

/** If … and … then …: an official writes a rule without writing code. */
export function RuleForm({ rule, onDone }: RuleFormProps) {
  const texts = useText(rulesText);
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(rule));
  const [tried, setTried] = useState(false);
  const onWrite = (part: Partial<RuleDraft>) => {
    setDraft((former) => ({ ...former, ...part }));
  };
  const write = useMutation({
    mutationFn: () => writeRule(rule?.id ?? null, wishOf(draft)),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['rules'] }),
  });
  const fault = faultOf(draft);

  return (
    <form
      className="rule-form"
      aria-label={texts.write}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (fault === null && !write.isPending) write.mutate();
      }}
    >
      <WriteField
        label={texts.name}
        hint={texts.nameHint}
        required
        most={120}
        value={draft.name}
        onWrite={(name) => {
          onWrite({ name });
        }}
      />
      <RuleConditions draft={draft} onWrite={onWrite} />
      <fieldset className="rule-part">
        <legend>{texts.then}</legend>
        <RuleOutcomeFields draft={draft} onWrite={onWrite} />
        <WriteField
          label={texts.position}
          hint={texts.positionHint}
          type="number"
          min={1}
          required
          value={draft.position}
          onWrite={(position) => {
            onWrite({ position });
          }}
        />
      </fieldset>
      {tried && fault !== null && (
        <p role="alert" className="rule-finding">
          {texts.faults[fault]}
        </p>
      )}
      {write.isError && <Failure problem={write.error} />}
      <FormEnd label={texts.save} isSending={write.isPending} onCancel={onDone} />
    </form>
  );
}
