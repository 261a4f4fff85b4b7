import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { caseFormText } from '../cases/case-form-text.js';
import { useText } from '../language/language.js';
import { complaintClassNames, vocabularyText } from '../language/vocabulary-text.js';
import { BulkForm, type BulkFormProps } from './bulk-form.js';
import { bulkText } from './bulk-text.js';

/** Of which class the chosen cases are. Those that nobody has verified yet, or that are answered, are left as they are. */
export function ClassifyMany({ onAct }: BulkFormProps) {
  const texts = useText(bulkText);
  const forms = useText(caseFormText);
  const names = useText(vocabularyText).complaintClass;
  const [chosen, setChosen] = useState<(typeof complaintClassNames)[number] | null>(null);
  return (
    <BulkForm
      label={texts.sendClass}
      onSend={() => {
        if (chosen !== null) onAct({ action: 'classify', class: chosen });
      }}
    >
      {(isRefused) => (
        <NativeSelect
          label={forms.class}
          required
          value={chosen ?? ''}
          error={isRefused && chosen === null ? texts.nothingChosen : null}
          data={[
            { value: '', label: forms.choose },
            ...complaintClassNames.map((value) => ({ value, label: names[value] })),
          ]}
          onChange={(event) => {
            setChosen(complaintClassNames.find((name) => name === event.currentTarget.value) ?? null);
          }}
        />
      )}
    </BulkForm>
  );
}
