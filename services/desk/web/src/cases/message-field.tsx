import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { composeText } from './compose-text.js';
import type { DraftPlace } from './use-draft.js';
import { messageLimits, type MessageFault } from './message-check.js';

interface MessageFieldProps {
  readonly action: keyof typeof messageLimits;
  readonly text: string;
  readonly faults: readonly MessageFault[];
  readonly hint: ReactNode;
  readonly disabled: boolean;
  readonly kept: DraftPlace;
  readonly onChange: (text: string) => void;
}

/** Where an officer writes. */
export function MessageField({ action, text, faults, hint, disabled, kept, onChange }: MessageFieldProps) {
  const texts = useText(composeText);
  const language = useLanguage();
  const { least, most } = messageLimits[action];
  const fault = faults.includes('too-short')
    ? texts.tooShort(least)
    : faults.includes('too-long')
      ? texts.tooLong(most)
      : null;

  return (
    <div>
      <Textarea
        label={texts.label[action]}
        description={hint}
        required
        autoFocus
        size="md"
        rows={7}
        error={fault}
        value={text}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      <p className="compose-count">
        {texts.characters(count(text.trim().length, language), count(most, language))}
        {text !== '' && ` · ${texts.draftKept[kept]}`}
      </p>
    </div>
  );
}
