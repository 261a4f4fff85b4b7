import { Alert } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isStale } from '../api/problem.js';
import { listPolicies, writePolicy, type DeadlinePolicy } from '../api/rules-of-time.js';
import { plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { deadlinesText } from './deadlines-text.js';
import { draftOf, endsTooEarly, isOutOfOrder, placeOf, wishOf, type PolicyDraft } from './policy-draft.js';
import { PolicyEffect } from './policy-effect.js';
import { PolicyFields } from './policy-fields.js';
import { rowOf } from './policy-of-day.js';
import { useTold } from './use-told.js';
import { FormEnd } from '../shell/form-end.js';

interface PolicyFormProps {
  /** What stands in the form at first: the rule that is changed, or one like those of its stage for a class that has none. */
  readonly policy: DeadlinePolicy;
  readonly policies: readonly DeadlinePolicy[];
  readonly today: string;
  readonly isNew?: boolean;
  readonly onDone: () => void;
}

/** Another length of a stage from a day on. What was listed when it was opened is what the person has seen. */
export function PolicyForm({ policy, policies, today, isNew = false, onDone }: PolicyFormProps) {
  const texts = useText(deadlinesText);
  const language = useLanguage();
  const kinds = useText(vocabularyText).deadlineKind;
  const told = useTold();
  const client = useQueryClient();
  const [seen, setSeen] = useState(policies);
  const [draft, setDraft] = useState(() => draftOf(policy, today));
  const wish = wishOf(draft, policy);
  const write = useMutation({
    mutationFn: () => {
      const { id, version } = placeOf(wish, seen);
      return writePolicy(id, version, wish);
    },
    onSuccess: async () => {
      toast('done', texts.saved(plainDate(wish.effectiveFrom, language)));
      await client.invalidateQueries({ queryKey: ['deadline-policies'] });
      onDone();
    },
    onError: async (problem) => {
      if (isStale(problem)) setSeen((await listPolicies()).items);
    },
  });
  const now = rowOf(seen, wish);
  const title = isNew ? texts.addTo(kinds[policy.kind]) : texts.changeOf(told.stage(policy));

  return (
    <form
      className="directory-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!endsTooEarly(draft) && !isOutOfOrder(draft) && !write.isPending) write.mutate();
      }}
    >
      <h3 className="flush">{title}</h3>
      <PolicyFields
        {...{ draft, problem: write.error }}
        onWrite={(part: Partial<PolicyDraft>) => {
          setDraft((former) => ({ ...former, ...part }));
        }}
      />
      <PolicyEffect {...{ draft, today, policies: seen, kind: policy.kind }} />
      {isStale(write.error) && now ? (
        <Alert color="yellow" className="alert-changed" role="alert" title={texts.stale}>
          {texts.staleNow(told.inShort(now))}
        </Alert>
      ) : (
        write.isError && <Failure title={texts.notSaved} problem={write.error} />
      )}
      <FormEnd label={texts.save} isSending={write.isPending} onCancel={onDone} />
    </form>
  );
}
