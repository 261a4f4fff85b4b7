import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/Radio.layer.css';
import { Checkbox, NativeSelect, Radio, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { listColleagues, type ArchiveReason, type CaseDetail, type FormAction } from '../api/cases.js';
import type { Institution } from '../api/directory.js';
import { useNow } from '../clock.js';
import { useText } from '../language/language.js';
import { complaintClassNames, vocabularyText } from '../language/vocabulary-text.js';
import { postponable, shapeOf, type CaseInput, type InputFault } from './case-form.js';
import { caseFormText } from './case-form-text.js';

// The search for an institution is the heaviest part of the page, and hardly ever needed.
const InstitutionSearch = lazy(async () => ({
  default: (await import('../institutions/institution-search.js')).InstitutionSearch,
}));

interface CaseFieldsProps {
  readonly action: FormAction;
  readonly found: CaseDetail;
  readonly input: CaseInput;
  readonly faults: readonly InputFault[];
  readonly onChange: (changed: Partial<CaseInput>) => void;
}

/** The fields that an action asks for, besides words. */
export function CaseFields({ action, found, input, faults, onChange }: CaseFieldsProps) {
  const texts = useText(caseFormText);
  const words = useText(vocabularyText);
  const { first, last } = postponable({ now: useNow(), timeZone: found.timeZone });
  const { fields } = shapeOf(action);
  const faultOf = (field: InputFault) => (faults.includes(field) ? texts.faults[field] : null);
  const { service } = found;
  const proposal =
    action === 'verify' && service?.class && service.class === input.class
      ? { description: texts.byService(service.name) }
      : {};
  const reasons = Object.entries(texts.reasons) as [ArchiveReason, string][];

  return (
    <>
      {fields.includes('class') && (
        <NativeSelect
          label={texts.class}
          {...proposal}
          value={input.class}
          data={complaintClassNames.map((name) => ({ value: name, label: words.complaintClass[name] }))}
          onChange={(event) => {
            onChange({ class: complaintClassNames.find((name) => name === event.currentTarget.value) ?? input.class });
          }}
        />
      )}
      {fields.includes('confidential') && !found.confidential && (
        <Checkbox
          label={texts.confidential}
          description={texts.confidentialHint}
          checked={input.confidential}
          onChange={(event) => {
            onChange({ confidential: event.currentTarget.checked });
          }}
        />
      )}
      {fields.includes('to') && <UnitField found={found} fault={faultOf('to')} onChange={onChange} />}
      {fields.includes('colleague') && (
        <ColleagueField found={found} chosen={input.colleague} fault={faultOf('colleague')} onChange={onChange} />
      )}
      {fields.includes('until') && (
        <TextInput
          type="date"
          label={texts.until}
          required
          min={first}
          max={last}
          value={input.until}
          error={faultOf('until')}
          onChange={(event) => {
            onChange({ until: event.currentTarget.value });
          }}
        />
      )}
      {fields.includes('reason') && (
        <NativeSelect
          label={texts.reason}
          required
          value={input.reason}
          error={faultOf('reason')}
          data={[{ value: '', label: texts.choose }, ...reasons.map(([value, label]) => ({ value, label }))]}
          onChange={(event) => {
            onChange({ reason: reasons.find(([name]) => name === event.currentTarget.value)?.[0] ?? '' });
          }}
        />
      )}
      {fields.includes('into') && (
        <TextInput
          label={texts.into}
          required
          autoComplete="off"
          value={input.into}
          error={faultOf('into')}
          onChange={(event) => {
            onChange({ into: event.currentTarget.value });
          }}
        />
      )}
      {fields.includes('marks') && (
        <>
          <Checkbox
            label={texts.high}
            description={texts.highHint}
            checked={input.priority === 'high'}
            onChange={(event) => {
              onChange({ priority: event.currentTarget.checked ? 'high' : 'normal' });
            }}
          />
          <TextInput
            label={texts.labels}
            description={texts.labelsHint}
            autoComplete="off"
            value={input.labels}
            error={faultOf('marks')}
            onChange={(event) => {
              onChange({ labels: event.currentTarget.value });
            }}
          />
        </>
      )}
      {fields.includes('passed') && (
        <Radio.Group
          label={texts.passed}
          required
          error={faultOf('passed')}
          value={input.passed === null ? null : String(input.passed)}
          onChange={(value) => {
            onChange({ passed: value === 'true' });
          }}
        >
          <div className="compose-kinds">
            <Radio value="true" label={texts.passes} />
            <Radio value="false" label={texts.fails} />
          </div>
        </Radio.Group>
      )}
    </>
  );
}

interface OneFieldProps {
  readonly found: CaseDetail;
  readonly fault: string | null;
  readonly onChange: (changed: Partial<CaseInput>) => void;
}

function UnitField({ found, fault, onChange }: OneFieldProps) {
  const texts = useText(caseFormText);
  const [unit, setUnit] = useState<Institution | null>(null);
  return (
    <div>
      <Suspense>
        <InstitutionSearch
          label={texts.to}
          description={texts.toHint}
          without={found.institution}
          offices
          autoFocus
          chosen={unit}
          onChoose={(chosen) => {
            setUnit(chosen);
            onChange({ to: chosen?.code ?? '' });
          }}
        />
      </Suspense>
      {fault !== null && (
        <p className="compose-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

function ColleagueField({ found, chosen, fault, onChange }: OneFieldProps & { chosen: string }) {
  const texts = useText(caseFormText);
  const colleagues = useQuery({
    queryKey: ['colleagues'],
    queryFn: ({ signal }) => listColleagues(signal),
    staleTime: 60_000,
  });
  const others = (colleagues.data ?? []).filter(({ id }) => id !== found.officer?.id);
  return (
    <NativeSelect
      label={texts.colleague}
      required
      value={chosen}
      error={fault}
      description={colleagues.isSuccess && others.length === 0 ? texts.noColleagues : undefined}
      data={[
        { value: '', label: texts.choose },
        ...others.map(({ id, name, institution }) => ({ value: id, label: `${name} (${institution})` })),
      ]}
      onChange={(event) => {
        onChange({ colleague: event.currentTarget.value });
      }}
    />
  );
}
