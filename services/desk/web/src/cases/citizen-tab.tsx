import './facts.css';
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { readIdentity, type Identity } from '../api/case-desk.js';
import type { CaseDetail } from '../api/cases.js';
import { problemText, readableProblem } from '../api/problem-text.js';
import { useText } from '../language/language.js';
import { caseText } from './case-text.js';
import { mayBeGiven } from './given-contact.js';
import { similarText } from './similar-text.js';

const leastReason = 5;
const mostReason = 500;

/** Who the citizen is: masked, until an officer says why it is needed. It is forgotten when the page is left. */
export function CitizenTab({ found }: { found: CaseDetail }) {
  const texts = useText(similarText);
  const problems = useText(problemText);
  const facts = useText(caseText);
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const reading = useMutation({
    mutationFn: () => readIdentity(found.id, reason.trim()),
    // Only while it is on the screen.
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: ['case', found.id] }),
  });
  if (found.anonymous) return <p className="flush">{facts.anonymousHint}</p>;

  return (
    <form
      className="citizen"
      onSubmit={(event) => {
        event.preventDefault();
        const isShort = reason.trim().length < leastReason;
        setIsRefused(isShort);
        if (!isShort) reading.mutate();
      }}
    >
      {found.reachable === false && <p className="flush">{texts.noContact}</p>}
      <Contact found={found} identity={reading.data ?? null} />
      {reading.data ? (
        <div className="form-end">
          <Button variant="default" onClick={reading.reset}>
            {texts.hide}
          </Button>
        </div>
      ) : (
        <>
          <p className="flush quiet">{texts.identityHint}</p>
          <TextInput
            label={texts.reason}
            description={texts.reasonHint}
            required
            maxLength={mostReason}
            value={reason}
            error={
              isRefused ? texts.reasonFault : reading.isError ? readableProblem(reading.error, problems).sentence : null
            }
            onChange={(event) => {
              setReason(event.currentTarget.value);
            }}
          />
          <div className="form-end">
            <Button type="submit" variant="default" loading={reading.isPending}>
              {texts.reveal}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

function Contact({ found, identity }: { found: CaseDetail; identity: Identity | null }) {
  const texts = useText(similarText);
  return (
    <dl className="facts">
      {(['name', 'phone', 'email'] as const).map((field) => (
        <div key={field}>
          <dt>{texts[field]}</dt>
          <dd>
            {identity === null && mayBeGiven(field, found) ? (
              <>
                <span aria-hidden="true">•••••••• </span>
                <span className="quiet">({texts.masked})</span>
              </>
            ) : (
              (identity?.[field] ?? texts.notGiven)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
