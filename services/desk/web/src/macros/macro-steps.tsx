import '@mantine/core/styles/Checkbox.layer.css';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { listOwnTemplates } from '../api/templates.js';
import { listColleagues } from '../api/cases.js';
import { caseFormText } from '../cases/case-form-text.js';
import { areLabels, labelsIn } from '../cases/labels-in.js';
import type { Institution } from '../api/directory.js';
import { WriteField } from '../directory/write-field.js';
import { useText } from '../language/language.js';
import type { MacroForm } from './macro-form-of.js';
import { macroText } from './macro-text.js';

const InstitutionSearch = lazy(async () => ({
  default: (await import('../institutions/institution-search.js')).InstitutionSearch,
}));

interface MacroStepsProps {
  readonly form: MacroForm;
  readonly onChange: (changed: Partial<MacroForm>) => void;
}

const mostWords = 5_000;

/** Each step that a macro can take, with what it needs once it is ticked. */
export function MacroSteps({ form, onChange }: MacroStepsProps) {
  const texts = useText(macroText);
  const { take, mark, note, draft, entrust, handBack } = form;
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
        isOff={handBack !== null}
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
      <Step
        label={texts.deeds['hand-back']}
        isOn={handBack !== null}
        onToggle={(isOn) => {
          onChange(isOn ? { handBack: { message: '', proposed: '' }, draft: null } : { handBack: null });
        }}
      >
        {handBack && <HandBack handBack={handBack} onChange={onChange} />}
      </Step>
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

function HandBack({
  handBack,
  onChange,
}: Pick<MacroStepsProps, 'onChange'> & { handBack: NonNullable<MacroForm['handBack']> }) {
  const texts = useText(macroText);
  const [proposed, setProposed] = useState<Institution | null>(null);
  return (
    <>
      <WriteField
        {...{ label: texts.handBack, value: handBack.message, rows: 3, most: mostWords, required: true }}
        onWrite={(message) => {
          onChange({ handBack: { ...handBack, message } });
        }}
      />
      <Suspense>
        <InstitutionSearch
          label={texts.proposed}
          {...(handBack.proposed !== '' && proposed === null
            ? { description: texts.keepProposed(handBack.proposed) }
            : {})}
          offices
          chosen={proposed}
          onChoose={(institution) => {
            setProposed(institution);
            onChange({ handBack: { ...handBack, proposed: institution?.code ?? '' } });
          }}
        />
      </Suspense>
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

interface ChooseProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
}

function Choose({ label, hint, value, items, onChoose }: ChooseProps) {
  const texts = useText(macroText);
  return (
    <NativeSelect
      label={label}
      required
      description={hint}
      value={value}
      data={[{ value: '', label: texts.choose }, ...items.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(event) => {
        onChoose(event.currentTarget.value);
      }}
    />
  );
}
