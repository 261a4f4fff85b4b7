import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ActionOnCase, ArchiveReason } from '../api/cases.js';
import { leastWords, mostWords } from '../cases/case-form.js';
import { caseFormText } from '../cases/case-form-text.js';
import { useText } from '../language/language.js';
import { bulkText } from './bulk-text.js';

/** Why the chosen cases are archived: one reason and one explanation for all of them. */
export function ArchiveMany({ onArchive }: { onArchive: (asked: ActionOnCase) => void }) {
  const texts = useText(bulkText);
  const { reasons, faults } = useText(caseFormText);
  const [reason, setReason] = useState<ArchiveReason | null>(null);
  const [message, setMessage] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const names = Object.entries(reasons) as [ArchiveReason, string][];
  const isShort = message.trim().length < leastWords;

  return (
    <form
      className="bulk-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsRefused(true);
        if (reason !== null && !isShort) onArchive({ action: 'archive', reason, message: message.trim() });
      }}
    >
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
      <Textarea
        label={texts.message}
        description={texts.messageHint}
        required
        rows={3}
        maxLength={mostWords}
        value={message}
        error={isRefused && isShort ? faults['too-short'] : null}
        onChange={(event) => {
          setMessage(event.currentTarget.value);
        }}
      />
      <div className="form-end">
        <Button type="submit">{texts.send}</Button>
      </div>
    </form>
  );
}
