import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Priority } from '../api/cases.js';
import { caseFormText } from '../cases/case-form-text.js';
import { areLabels, labelsIn } from '../cases/labels-in.js';
import { useText } from '../language/language.js';
import { BulkForm, type BulkFormProps } from './bulk-form.js';
import { bulkText } from './bulk-text.js';

/** What is to be marked on all the chosen cases; what is left empty stays as it is on each. */
export function MarkMany({ onAct }: BulkFormProps) {
  const texts = useText(bulkText);
  const forms = useText(caseFormText);
  const [priority, setPriority] = useState<Priority | ''>('');
  const [add, setAdd] = useState('');
  const [drop, setDrop] = useState('');
  const [addLabels, dropLabels] = [labelsIn(add), labelsIn(drop)];
  const isEmpty = priority === '' && addLabels.length + dropLabels.length === 0;
  const arePossible = areLabels(addLabels) && areLabels(dropLabels);
  const mark = () => {
    if (isEmpty || !arePossible) return;
    onAct({ action: 'mark', addLabels, dropLabels, ...(priority === '' ? {} : { priority }) });
  };
  return (
    <BulkForm label={texts.sendMarks} onSend={mark}>
      {(isRefused) => (
        <>
          <NativeSelect
            label={texts.priority}
            value={priority}
            error={isRefused && isEmpty ? texts.nothingMarked : null}
            data={[
              { value: '', label: texts.asItIs },
              { value: 'high', label: forms.high },
              { value: 'normal', label: texts.notFirst },
            ]}
            onChange={({ currentTarget: { value } }) => {
              setPriority(value === 'high' || value === 'normal' ? value : '');
            }}
          />
          <TextInput
            label={texts.addLabels}
            description={forms.labelsHint}
            autoComplete="off"
            value={add}
            error={isRefused && !arePossible ? forms.faults.marks : null}
            onChange={(event) => {
              setAdd(event.currentTarget.value);
            }}
          />
          <TextInput
            label={texts.dropLabels}
            autoComplete="off"
            value={drop}
            onChange={(event) => {
              setDrop(event.currentTarget.value);
            }}
          />
        </>
      )}
    </BulkForm>
  );
}
