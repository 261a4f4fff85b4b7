import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { ArchiveReason } from '../api/cases.js';
import { caseFormText } from '../cases/case-form-text.js';
import { useText } from '../language/language.js';
import { BulkForm, BulkMessage, isTooShort, type BulkFormProps } from './bulk-form.js';
import { bulkText } from './bulk-text.js';

/** Why the chosen cases are archived: one reason and one explanation for all of them. */
export function ArchiveMany({ onAct }: BulkFormProps) {
  const texts = useText(bulkText);
  const { reasons, faults } = useText(caseFormText);
  const [reason, setReason] = useState<ArchiveReason | null>(null);
  const [message, setMessage] = useState('');
  const names = Object.entries(reasons) as [ArchiveReason, string][];
  const archive = () => {
    if (reason !== null && !isTooShort(message)) onAct({ action: 'archive', reason, message: message.trim() });
  };
  return (
    <BulkForm label={texts.send} onSend={archive}>
      {(isRefused) => (
        <>
          <NativeSelect
            label={texts.reason}
            required
            value={reason ?? ''}
            error={isRefused && reason === null ? faults.reason : null}
            data={[{ value: '', label: '' }, ...names.map(([value, label]) => ({ value, label }))]}
            onChange={(event) => {
              setReason(names.find(([name]) => name === event.currentTarget.value)?.[0] ?? null);
            }}
          />
          <BulkMessage label={texts.message} message={message} isRefused={isRefused} onChange={setMessage} />
        </>
      )}
    </BulkForm>
  );
}
