import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../language/language.js';
import { BulkForm, type BulkFormProps } from './bulk-form.js';
import { bulkText } from './bulk-text.js';

/** These are the same: in which of them all go on. The first that came is offered. */
export function MergeMany({ chosen, onAct }: BulkFormProps) {
  const texts = useText(bulkText);
  const lines = chosen.toSorted((one, other) => (one.openedAt < other.openedAt ? -1 : 1));
  const [into, setInto] = useState<string | null>(null);
  // What was picked may have been unticked since.
  const survivor = lines.find(({ code }) => code === into) ?? lines[0];
  return (
    <BulkForm
      label={texts.sendMerge}
      onSend={() => {
        if (survivor && lines.length > 1) onAct({ action: 'merge', into: survivor.code });
      }}
    >
      {(isRefused) => (
        <NativeSelect
          label={texts.into}
          description={texts.intoHint}
          value={survivor?.code ?? ''}
          error={isRefused && lines.length < 2 ? texts.tooFew : null}
          data={lines.map(({ code, summary }) => ({ value: code, label: `${code} · ${summary ?? ''}` }))}
          onChange={(event) => {
            setInto(event.currentTarget.value);
          }}
        />
      )}
    </BulkForm>
  );
}
