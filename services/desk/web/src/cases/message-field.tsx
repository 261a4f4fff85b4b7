import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { composeText } from './compose-text.js';
import type { DraftPlace } from './use-draft.js';
import { messageLimits, type MessageFault } from './message-check.js';

interface MessageFieldProps {
  readonly action: keyof typeof messageLimits;
  readonly text: string;
  readonly faults: readonly MessageFault[];
  /** Of templates, still to be replaced; said while there are any, and in red once it was tried to send them. */
  readonly blanks?: readonly string[];
  readonly hint: ReactNode;
  readonly disabled: boolean;
  readonly kept: DraftPlace;
  readonly onChange: (text: string) => void;
}

/** Where an officer writes. */
export function MessageField({ action, text, faults, blanks = [], hint, disabled, kept, onChange }: MessageFieldProps) {
  const texts = useText(composeText);
  const language = useLanguage();
  const { least, most } = messageLimits[action];
  const fault = faults.includes('too-short')
    ? texts.tooShort(least)
    : faults.includes('too-long')
      ? texts.tooLong(most)
      : faults.includes('blanks')
        ? texts.blanks(blanks.join(', '))
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
      {blanks.length > 0 && fault === null && (
        <p className="compose-blanks" role="status">
          <Icon name="warning" />
          {texts.blanks(blanks.join(', '))}
        </p>
      )}
      <p className="compose-count">
        {texts.characters(count(text.trim().length, language), count(most, language))}
        {text !== '' && ` · ${texts.draftKept[kept]}`}
      </p>
    </div>
  );
}
