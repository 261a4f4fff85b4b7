import { Button, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ActionOnCase, CaseLine } from '../api/cases.js';
import { leastWords, mostWords } from '../cases/case-form.js';
import { caseFormText } from '../cases/case-form-text.js';
import { useText } from '../language/language.js';
import { bulkText } from './bulk-text.js';

/** What each of the forms is given. */
export interface BulkFormProps {
  readonly chosen: readonly CaseLine[];
  readonly onAct: (asked: ActionOnCase) => void;
}

interface FormFrameProps {
  /** What the form does when it is sent. */
  readonly label: string;
  /** Does nothing where a field is not as it must be. */
  readonly onSend: () => void;
  /** Its fields; they say what is wrong with them once it was sent and is still there. */
  readonly children: (isRefused: boolean) => ReactNode;
}

/** What is asked once for all the chosen cases. */
export function BulkForm({ label, onSend, children }: FormFrameProps) {
  const [isRefused, setIsRefused] = useState(false);
  return (
    <form
      className="bulk-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsRefused(true);
        onSend();
      }}
    >
      {children(isRefused)}
      <div className="form-end">
        <Button type="submit">{label}</Button>
      </div>
    </form>
  );
}

export const isTooShort = (message: string): boolean => message.trim().length < leastWords;

interface BulkMessageProps {
  readonly label: string;
  readonly message: string;
  readonly isRefused: boolean;
  readonly onChange: (message: string) => void;
}

/** The words that every one of the citizens will read. */
export function BulkMessage({ label, message, isRefused, onChange }: BulkMessageProps) {
  const { messageHint } = useText(bulkText);
  const { faults } = useText(caseFormText);
  return (
    <Textarea
      label={label}
      description={messageHint}
      required
      rows={3}
      maxLength={mostWords}
      value={message}
      error={isRefused && isTooShort(message) ? faults['too-short'] : null}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}
