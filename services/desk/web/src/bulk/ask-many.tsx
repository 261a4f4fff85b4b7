import { useState } from 'react';
import { useText } from '../language/language.js';
import { BulkForm, BulkMessage, isTooShort, type BulkFormProps } from './bulk-form.js';
import { bulkText } from './bulk-text.js';

/** One question to the citizens of all the chosen cases. */
export function AskMany({ onAct }: BulkFormProps) {
  const texts = useText(bulkText);
  const [message, setMessage] = useState('');
  const ask = () => {
    if (!isTooShort(message)) onAct({ action: 'ask', message: message.trim() });
  };
  return (
    <BulkForm label={texts.sendQuestion} onSend={ask}>
      {(isRefused) => (
        <BulkMessage label={texts.question} message={message} isRefused={isRefused} onChange={setMessage} />
      )}
    </BulkForm>
  );
}
