import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ActionOnCase } from '../api/cases.js';
import { leastWords, mostWords } from '../cases/case-form.js';
import { caseFormText } from '../cases/case-form-text.js';
import { useText } from '../language/language.js';
import { bulkText } from './bulk-text.js';

/** One question to the citizens of all the chosen cases. */
export function AskMany({ onAsk }: { onAsk: (asked: ActionOnCase) => void }) {
  const texts = useText(bulkText);
  const { faults } = useText(caseFormText);
  const [message, setMessage] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const isShort = message.trim().length < leastWords;
  return (
    <form
      className="bulk-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsRefused(true);
        if (!isShort) onAsk({ action: 'ask', message: message.trim() });
      }}
    >
      <Textarea
        label={texts.question}
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
        <Button type="submit">{texts.sendQuestion}</Button>
      </div>
    </form>
  );
}
