import { Button, Kbd, Textarea } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState, type RefObject } from 'react';
import type { Institution } from '../api/directory.js';
import type { TriageItem } from '../api/triage.js';
import { InstitutionSearch } from '../institutions/institution-search.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { CandidateButtons } from './candidate-buttons.js';
import { triageText } from './triage-text.js';

export interface ChosenInstitution {
  readonly code: string;
  readonly name: string;
}

interface DecisionFormProps {
  readonly item: TriageItem;
  readonly institution: ChosenInstitution | null;
  readonly onChoose: (institution: ChosenInstitution | null) => void;
  readonly assign: UseMutationResult<unknown, Error, { institution: ChosenInstitution; reason: string }>;
  readonly onSkip: () => void;
  readonly fields: {
    readonly reason: RefObject<HTMLTextAreaElement | null>;
    readonly search: RefObject<HTMLInputElement | null>;
  };
}

const leastReason = 5;
const mostReason = 1_000;

/** To whom, and why: both must be said. */
export function DecisionForm({ item, institution, onChoose, assign, onSkip, fields }: DecisionFormProps) {
  const texts = useText(triageText);
  const [searched, setSearched] = useState<Institution | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const reasonIsMissing = reason.trim().length < leastReason;
  const send = () => {
    if (assign.isPending) return;
    setTried(true);
    if (institution && !reasonIsMissing) assign.mutate({ institution, reason: reason.trim() });
  };

  return (
    <form
      className="decision"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <CandidateButtons
        candidates={item.candidates}
        chosen={institution?.code ?? null}
        onChoose={(candidate) => {
          setSearched(null);
          onChoose(candidate);
        }}
      />
      <InstitutionSearch
        label={texts.other}
        chosen={searched}
        input={fields.search}
        onChoose={(found) => {
          setSearched(found);
          onChoose(found);
        }}
      />
      <div role="group" aria-label={texts.suggestionsLabel} className="decision-reasons">
        {(item.handBacks > 0 ? [texts.asProposed, ...texts.suggestions] : texts.suggestions).map((suggestion) => (
          <button
            key={suggestion}
            type="button"
            onClick={() => {
              setReason(suggestion);
              fields.reason.current?.focus();
            }}
          >
            {suggestion}
          </button>
        ))}
      </div>
      <Textarea
        ref={fields.reason}
        label={texts.reason}
        description={texts.reasonHint}
        required
        rows={3}
        maxLength={mostReason}
        value={reason}
        error={tried && reasonIsMissing ? texts.reasonMissing(leastReason) : null}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            send();
          }
        }}
      />
      {tried && !institution && (
        <p role="alert" className="decision-fault">
          {texts.chooseFirst}
        </p>
      )}
      {assign.isError && <Failure problem={assign.error} />}
      <div className="form-end">
        <Button variant="subtle" onClick={onSkip} disabled={assign.isPending}>
          {texts.skip}
        </Button>
        <Button
          className="button-long"
          type="submit"
          loading={assign.isPending}
          rightSection={<Kbd className="key-hint">Ctrl Enter</Kbd>}
        >
          {institution ? texts.assignTo(institution.name) : texts.assign}
        </Button>
      </div>
    </form>
  );
}
