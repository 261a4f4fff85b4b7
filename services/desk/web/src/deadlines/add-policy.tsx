import { Button } from '@mantine/core';
import type { DeadlinePolicy } from '../api/rules-of-time.js';
import { useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { deadlinesText } from './deadlines-text.js';
import { PolicyForm } from './policy-form.js';

interface AddPolicyProps {
  /** Null: every class has a rule of its own. */
  readonly like: DeadlinePolicy | null;
  readonly policies: readonly DeadlinePolicy[];
  readonly today: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** A rule of a stage for a class that has none of its own. Stages themselves are what the hub keeps clocks of, and stay. */
export function AddPolicy({ like, policies, today, isOpen, onOpen }: AddPolicyProps) {
  const texts = useText(deadlinesText);
  const kinds = useText(vocabularyText).deadlineKind;
  if (like === null) return <p className="quiet">{texts.everyClassHas}</p>;
  if (isOpen)
    return (
      <PolicyForm
        {...{ policy: like, policies, today }}
        isNew
        onDone={() => {
          onOpen(false);
        }}
      />
    );
  return (
    <Button
      mt="xs"
      size="xs"
      variant="default"
      aria-label={texts.addTo(kinds[like.kind])}
      onClick={() => {
        onOpen(true);
      }}
    >
      {texts.add}
    </Button>
  );
}
