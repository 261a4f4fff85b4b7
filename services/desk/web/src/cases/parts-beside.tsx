import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { askPartAgain } from '../api/case-desk.js';
import type { CaseDetail, CasePart } from '../api/cases.js';
import { problemText, readableProblem } from '../api/problem-text.js';
import { useText } from '../language/language.js';
import { toast } from '../shell/toaster.js';
import { attachText } from './attach-text.js';
import { AttachmentLinks } from './case-attachments.js';
import { coOwners, mayBeAskedAgain, openParts } from './parts-of.js';
import { StatusChip } from './status-chip.js';

interface PartsBesideProps {
  readonly found: CaseDetail;
  readonly onInsert: (parts: readonly CasePart[]) => void;
}

/** What the co-owners have answered, beside the one answer that is made of it. */
export function PartsBeside({ found, onInsert }: PartsBesideProps) {
  const texts = useText(attachText);
  const parts = coOwners(found);
  const answered = parts.filter(({ answer }) => answer !== null);
  const open = openParts(found);
  if (parts.length === 0) return null;

  return (
    <section className="parts-beside" aria-label={texts.parts}>
      <h2>{texts.parts}</h2>
      <p className="quiet flush">{texts.partsHint}</p>
      {open.length > 0 && <p className="flush">{texts.openParts(open.join(', '))}</p>}
      <ul>
        {parts.map((part) => (
          <Part key={part.id} found={found} part={part} onInsert={onInsert} />
        ))}
      </ul>
      {answered.length > 1 && (
        <Button
          size="compact-md"
          variant="default"
          onClick={() => {
            onInsert(answered);
          }}
        >
          {texts.insertAll}
        </Button>
      )}
    </section>
  );
}

function Part({ found, part, onInsert }: PartsBesideProps & { readonly part: CasePart }) {
  const texts = useText(attachText);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <li>
      <p className="parts-head">
        <strong>{part.institutionName}</strong> <StatusChip status={part.status} />
      </p>
      {part.answer === null ? (
        <p className="quiet flush">{texts.partMissing}</p>
      ) : (
        <>
          <blockquote className="dialog-quote">{part.answer.text}</blockquote>
          <AttachmentLinks attachments={part.answer.attachments} />
        </>
      )}
      <div className="parts-buttons">
        {part.answer !== null && (
          <Button
            size="compact-md"
            variant="default"
            onClick={() => {
              onInsert([part]);
            }}
          >
            {texts.insert}
          </Button>
        )}
        {mayBeAskedAgain(found, part) && (
          <Button
            size="compact-md"
            variant="subtle"
            aria-expanded={isAsking}
            onClick={() => {
              setIsAsking(!isAsking);
            }}
          >
            {texts.askAgain}
          </Button>
        )}
      </div>
      {isAsking && (
        <AskAgain
          caseId={found.id}
          partId={part.id}
          onDone={() => {
            setIsAsking(false);
          }}
        />
      )}
    </li>
  );
}

interface AskAgainProps {
  readonly caseId: string;
  readonly partId: string;
  readonly onDone: () => void;
}

/** It stands within the form of the answer, so it is no form itself. */
function AskAgain({ caseId, partId, onDone }: AskAgainProps) {
  const texts = useText(attachText);
  const problems = useText(problemText);
  const client = useQueryClient();
  const [message, setMessage] = useState('');
  const asking = useMutation({
    mutationFn: () => askPartAgain(caseId, partId, message.trim()),
    onSuccess: () => {
      toast('done', texts.askedAgain);
      onDone();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  return (
    <>
      <Textarea
        label={texts.askAgainLabel}
        autoFocus
        autosize
        minRows={2}
        maxLength={5_000}
        value={message}
        error={asking.isError ? readableProblem(asking.error, problems).sentence : null}
        onChange={(event) => {
          setMessage(event.currentTarget.value);
        }}
      />
      <Button
        mt="xs"
        size="compact-md"
        disabled={message.trim() === ''}
        loading={asking.isPending}
        onClick={() => {
          asking.mutate();
        }}
      >
        {texts.askAgain}
      </Button>
    </>
  );
}
