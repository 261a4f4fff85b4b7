import { Checkbox, NativeSelect } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { ArchiveReason } from '../api/cases.js';
import type { Institution } from '../api/directory.js';
import type { OwnTemplate } from '../api/templates.js';
import { mostWords } from '../cases/case-form.js';
import { caseFormText } from '../cases/case-form-text.js';
import { WriteField } from '../directory/write-field.js';
import { useText } from '../language/language.js';
import { Choose } from './choose.js';
import { emptyLast, lastDeeds, type LastDeed, type LastStep } from './macro-form-of.js';
import { macroText } from './macro-text.js';

const InstitutionSearch = lazy(async () => ({
  default: (await import('../institutions/institution-search.js')).InstitutionSearch,
}));

interface MacroLastStepProps {
  readonly last: LastStep | null;
  readonly approved: readonly OwnTemplate[];
  readonly onChange: (last: LastStep | null) => void;
}

/** With what the macro gives the case out of hand, if it does. */
export function MacroLastStep({ last, approved, onChange }: MacroLastStepProps) {
  const texts = useText(macroText);
  return (
    <>
      <NativeSelect
        label={texts.last}
        value={last?.do ?? ''}
        data={[{ value: '', label: texts.noLast }, ...lastDeeds.map((value) => ({ value, label: texts.deeds[value] }))]}
        onChange={(event) => {
          const deed = lastDeeds.find((one) => one === event.currentTarget.value);
          onChange(deed ? emptyLast(deed) : null);
        }}
      />
      {last && (
        <LastFields
          {...{ last, approved }}
          onWrite={(changed) => {
            onChange({ ...last, ...changed });
          }}
        />
      )}
    </>
  );
}

/** What the citizen reads, or who decides where the case goes. */
const wordsOf = { ask: 'question', postpone: 'explanation', archive: 'explanation', 'hand-back': 'handBack' } as const;
const hasWords = (deed: LastDeed): deed is keyof typeof wordsOf => deed in wordsOf;

interface LastFieldsProps {
  readonly last: LastStep;
  readonly approved: readonly OwnTemplate[];
  readonly onWrite: (changed: Partial<LastStep>) => void;
}

function LastFields({ last, approved, onWrite }: LastFieldsProps) {
  const texts = useText(macroText);
  const forms = useText(caseFormText);
  const reasons = Object.entries(forms.reasons) as [ArchiveReason, string][];
  return (
    <>
      {last.do === 'answer' && (
        <>
          <Choose
            label={texts.template}
            hint={texts.wholeTemplates}
            value={last.template}
            items={approved.filter(({ body }) => !/\[[^[\]\n]+\]/u.test(body))}
            onChoose={(template) => {
              onWrite({ template });
            }}
          />
          <Checkbox
            label={texts.final}
            checked={last.final}
            onChange={(event) => {
              onWrite({ final: event.currentTarget.checked });
            }}
          />
        </>
      )}
      {last.do === 'archive' && (
        <NativeSelect
          label={forms.reason}
          required
          value={last.reason}
          data={[{ value: '', label: texts.choose }, ...reasons.map(([value, label]) => ({ value, label }))]}
          onChange={(event) => {
            onWrite({ reason: reasons.find(([name]) => name === event.currentTarget.value)?.[0] ?? '' });
          }}
        />
      )}
      {last.do === 'postpone' && (
        <WriteField
          {...{ label: texts.days, value: String(last.days), type: 'number', min: 1, required: true }}
          onWrite={(days) => {
            onWrite({ days: Number(days) });
          }}
        />
      )}
      {hasWords(last.do) && (
        <WriteField
          {...{ label: texts[wordsOf[last.do]], value: last.message, rows: 3, most: mostWords, required: true }}
          onWrite={(message) => {
            onWrite({ message });
          }}
        />
      )}
      {last.do === 'dispose' && (
        <PickInstitution
          {...{ label: forms.to, kept: last.to }}
          onPick={(to) => {
            onWrite({ to });
          }}
        />
      )}
      {last.do === 'hand-back' && (
        <PickInstitution
          {...{ label: texts.proposed, kept: last.proposed }}
          onPick={(proposed) => {
            onWrite({ proposed });
          }}
        />
      )}
    </>
  );
}

interface PickInstitutionProps {
  readonly label: string;
  /** A code. */
  readonly kept: string;
  readonly onPick: (code: string) => void;
}

function PickInstitution({ label, kept, onPick }: PickInstitutionProps) {
  const texts = useText(macroText);
  const [picked, setPicked] = useState<Institution | null>(null);
  return (
    <Suspense>
      <InstitutionSearch
        label={label}
        {...(kept !== '' && picked === null ? { description: texts.keepPicked(kept) } : {})}
        offices
        chosen={picked}
        onChoose={(institution) => {
          setPicked(institution);
          onPick(institution?.code ?? '');
        }}
      />
    </Suspense>
  );
}
