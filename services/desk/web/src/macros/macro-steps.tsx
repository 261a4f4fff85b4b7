import '@mantine/core/styles/Checkbox.layer.css';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { listOwnTemplates } from '../api/templates.js';
import { listColleagues } from '../api/cases.js';
import { caseFormText } from '../cases/case-form-text.js';
import { mostWords } from '../cases/case-form.js';
import { areLabels, labelsIn } from '../cases/labels-in.js';
import { WriteField } from '../directory/write-field.js';
import { useText } from '../language/language.js';
import { complaintClassNames, vocabularyText } from '../language/vocabulary-text.js';
import { Choose } from './choose.js';
import { losesDraft, type MacroForm } from './macro-form-of.js';
import { MacroLastStep } from './macro-last-step.js';
import { macroText } from './macro-text.js';

interface MacroStepsProps {
  readonly form: MacroForm;
  readonly onChange: (changed: Partial<MacroForm>) => void;
}

/** Each step that a macro can take, with what it needs once it is ticked. */
export function MacroSteps({ form, onChange }: MacroStepsProps) {
  const texts = useText(macroText);
  const forms = useText(caseFormText);
  const classes = useText(vocabularyText).complaintClass;
  const { take, classify, mark, note, draft, entrust } = form;
  const templates = useQuery({ queryKey: ['templates', 'own'], queryFn: ({ signal }) => listOwnTemplates(signal) });
  const colleagues = useQuery({ queryKey: ['colleagues'], queryFn: ({ signal }) => listColleagues(signal) });
  const approved = (templates.data?.items ?? []).filter(({ state }) => state === 'approved');
  return (
    <fieldset>
      <legend>{texts.steps}</legend>
      <p className="quiet flush">{texts.stepsHint}</p>
      <Step
        label={texts.deeds.take}
        isOn={take}
        onToggle={(isOn) => {
          onChange({ take: isOn });
        }}
      />
      <Step
        label={texts.deeds.classify}
        isOn={classify !== null}
        onToggle={(isOn) => {
          onChange({ classify: isOn ? 'complaint' : null });
        }}
      >
        <NativeSelect
          label={forms.class}
          value={classify ?? ''}
          data={complaintClassNames.map((value) => ({ value, label: classes[value] }))}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange({ classify: complaintClassNames.find((name) => name === value) ?? classify });
          }}
        />
      </Step>
      <Step
        label={texts.deeds.mark}
        isOn={mark !== null}
        onToggle={(isOn) => {
          onChange({ mark: isOn ? { isFirst: true, labels: '' } : null });
        }}
      >
        {mark && <Mark mark={mark} onChange={onChange} />}
      </Step>
      <Step
        label={texts.deeds.note}
        isOn={note !== null}
        onToggle={(isOn) => {
          onChange({ note: isOn ? '' : null });
        }}
      >
        <WriteField
          {...{ label: texts.note, value: note ?? '', rows: 3, most: mostWords, required: true }}
          onWrite={(written) => {
            onChange({ note: written });
          }}
        />
      </Step>
      <Step
        label={texts.deeds.draft}
        isOn={draft !== null}
        isOff={losesDraft(form.last)}
        onToggle={(isOn) => {
          onChange({ draft: isOn ? '' : null });
        }}
      >
        <Choose
          label={texts.template}
          hint={templates.isSuccess && approved.length === 0 ? texts.noTemplates : undefined}
          value={draft ?? ''}
          items={approved}
          onChoose={(id) => {
            onChange({ draft: id });
          }}
        />
      </Step>
      <Step
        label={texts.deeds.entrust}
        isOn={entrust !== null}
        onToggle={(isOn) => {
          onChange({ entrust: isOn ? '' : null });
        }}
      >
        <Choose
          label={texts.colleague}
          value={entrust ?? ''}
          items={(colleagues.data ?? []).map(({ id, name, institution }) => ({ id, name: `${name} (${institution})` }))}
          onChoose={(id) => {
            onChange({ entrust: id });
          }}
        />
      </Step>
      <MacroLastStep
        last={form.last}
        approved={approved}
        onChange={(last) => {
          onChange(losesDraft(last) ? { last, draft: null } : { last });
        }}
      />
    </fieldset>
  );
}

function Mark({ mark, onChange }: Pick<MacroStepsProps, 'onChange'> & { mark: NonNullable<MacroForm['mark']> }) {
  const forms = useText(caseFormText);
  return (
    <>
      <Checkbox
        label={forms.high}
        checked={mark.isFirst}
        onChange={(event) => {
          onChange({ mark: { ...mark, isFirst: event.currentTarget.checked } });
        }}
      />
      <TextInput
        label={forms.labels}
        description={forms.labelsHint}
        autoComplete="off"
        value={mark.labels}
        error={areLabels(labelsIn(mark.labels)) ? null : forms.faults.marks}
        onChange={(event) => {
          onChange({ mark: { ...mark, labels: event.currentTarget.value } });
        }}
      />
    </>
  );
}

interface StepProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isOff?: boolean;
  readonly onToggle: (isOn: boolean) => void;
  readonly children?: ReactNode;
}

function Step({ label, isOn, isOff, onToggle, children }: StepProps) {
  return (
    <>
      <Checkbox
        label={label}
        checked={isOn}
        disabled={isOff ?? false}
        onChange={(event) => {
          onToggle(event.currentTarget.checked);
        }}
      />
      {isOn && children}
    </>
  );
}
