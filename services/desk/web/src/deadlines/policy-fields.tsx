import { Checkbox, NativeSelect } from '@mantine/core';
import { faultAt } from '../api/fault-at.js';
import { WriteField } from '../directory/write-field.js';
import { useText } from '../language/language.js';
import { complaintClassNames, vocabularyText } from '../language/vocabulary-text.js';
import { deadlinesText } from './deadlines-text.js';
import { LadderFields } from './ladder-fields.js';
import { calendars, endsTooEarly, pauses, units, type PolicyDraft } from './policy-draft.js';

interface PolicyFieldsProps {
  readonly draft: PolicyDraft;
  readonly problem: unknown;
  readonly onWrite: (part: Partial<PolicyDraft>) => void;
}

type Written = 'amount' | 'remindBefore' | 'extension' | 'effectiveFrom' | 'effectiveTo' | 'source';

/** What the hub says against a field stands at it. */
export function PolicyFields({ draft, problem, onWrite }: PolicyFieldsProps) {
  const texts = useText(deadlinesText);
  const words = useText(vocabularyText);
  const written = (name: Written, more: object) => (
    <WriteField
      {...{ label: texts.fields[name], value: draft[name], fault: faultAt(problem, name), ...more }}
      onWrite={(value) => {
        onWrite({ [name]: value });
      }}
    />
  );
  const select = <Value extends string>(
    name: 'unit' | 'calendar',
    values: readonly Value[],
    names: Readonly<Record<Value, string>>,
  ) => (
    <NativeSelect
      label={texts.fields[name]}
      error={faultAt(problem, name)}
      value={draft[name]}
      data={values.map((value) => ({ value, label: names[value] }))}
      onChange={(event) => {
        onWrite({ [name]: event.currentTarget.value });
      }}
    />
  );

  return (
    <>
      <NativeSelect
        label={texts.fields.class}
        error={faultAt(problem, 'class')}
        value={draft.class ?? ''}
        data={[
          { value: '', label: texts.everyClass },
          ...complaintClassNames.map((value) => ({ value, label: words.complaintClass[value] })),
        ]}
        onChange={(event) => {
          onWrite({ class: complaintClassNames.find((one) => one === event.currentTarget.value) ?? null });
        }}
      />
      <div className="policy-form">
        {written('amount', { type: 'number', required: true })}
        {select('unit', units, texts.units)}
        {written('extension', { type: 'number', required: true })}
        {written('remindBefore', { type: 'number', required: true })}
      </div>
      {select('calendar', calendars, texts.countedBy)}
      <Checkbox.Group
        label={texts.fields.pausedBy}
        error={faultAt(problem, 'pausedBy')}
        value={[...draft.pausedBy]}
        onChange={(pausedBy) => {
          onWrite({ pausedBy });
        }}
      >
        <div className="rule-checks">
          {pauses.map((one) => (
            <Checkbox key={one} value={one} label={texts.pauses[one]} />
          ))}
        </div>
      </Checkbox.Group>
      <LadderFields
        {...{ draft, problem }}
        onWrite={(ladder) => {
          onWrite({ ladder });
        }}
      />
      {written('source', { hint: texts.sourceHint, most: 500, required: true })}
      {written('effectiveFrom', { type: 'date', required: true })}
      {written('effectiveTo', {
        ...{ type: 'date', hint: texts.effectiveToHint },
        ...(endsTooEarly(draft) ? { fault: texts.endsTooEarly } : {}),
      })}
    </>
  );
}
