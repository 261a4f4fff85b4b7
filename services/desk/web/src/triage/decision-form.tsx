import { Button, Kbd, Textarea } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { DecidedAlike, TriageItem } from '../api/triage.js';
import { OwnerSearch } from '../institutions/owner-search.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import type { Picked } from '../shell/picked-list.js';
import { useShortcuts } from '../shell/shortcuts.js';
import { submitByKeys } from '../shell/submit-by-keys.js';
import { CandidateButtons } from './candidate-buttons.js';
import { DecidedAlikeList, sameOwnerKey } from './decided-alike.js';
import { ChosenOwners } from './chosen-owners.js';
import { triageText } from './triage-text.js';
import { useDecidedAlike } from './use-decided-alike.js';
import type { Decide } from './use-decide.js';

interface DecisionFormProps {
  readonly item: TriageItem;
  /** How many similar ones are decided with it. */
  readonly also: number;
  readonly decide: Decide;
  readonly onSkip: () => void;
}

const leastReason = 3;
const mostReason = 1_000;
const mostOwners = 5;

/** To whom, and why. A candidate brings its reason along, so that a number and Enter decide. */
export function DecisionForm({ item, also, decide, onSkip }: DecisionFormProps) {
  const texts = useText(triageText);
  const [owners, setOwners] = useState<readonly Picked[]>([]);
  const [written, setWritten] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [search, send] = [useRef<HTMLInputElement>(null), useRef<HTMLButtonElement>(null)];
  const [lead] = owners;
  const candidate = item.candidates.find(({ code }) => code === lead?.code);
  const alike = useDecidedAlike(item.complaintId);
  const [same] = useMemo(() => alike.map(ownerOf), [alike]);
  const before = alike.find(({ institution }) => institution === lead?.code);
  const proposed = candidate && (candidate.proposed ? texts.asProposed : texts.asCandidate);
  const reason = written ?? proposed ?? (before ? texts.asBefore(before.count) : '');
  const reasonIsMissing = reason.trim().length < leastReason;

  const choose = (one: Picked) => {
    setOwners([one]);
    send.current?.focus();
  };
  useShortcuts(
    useMemo(
      () => ({
        ...Object.fromEntries(
          item.candidates.slice(0, 3).map((one, index) => [
            String(index + 1),
            () => {
              setOwners([one]);
              send.current?.focus();
            },
          ]),
        ),
        '/': () => {
          search.current?.focus();
        },
        ...(same && {
          [sameOwnerKey]: () => {
            setOwners([same]);
            send.current?.focus();
          },
        }),
      }),
      [same, item.candidates, search, send],
    ),
  );
  const submit = () => {
    if (decide.isPending) return;
    setTried(true);
    if (!lead || reasonIsMissing) return;
    const decision = { do: 'assign', institutions: owners.map(({ code }) => code), reason: reason.trim() } as const;
    decide.mutate({ decision, done: texts.done(item.code, lead.name) });
  };

  return (
    <form
      className="decision"
      noValidate
      onKeyDown={submitByKeys}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <DecidedAlikeList
        items={alike}
        chosen={lead?.code ?? null}
        onTake={(one) => {
          choose(ownerOf(one));
        }}
      />
      <CandidateButtons candidates={item.candidates} chosen={lead?.code ?? null} onChoose={choose} />
      <ChosenOwners owners={owners} onChange={setOwners} />
      {owners.length < mostOwners && (
        <OwnerSearch
          key={owners.length}
          label={lead ? texts.another : texts.other}
          input={search}
          onChoose={(found) => {
            if (!owners.some(({ code }) => code === found.code)) setOwners([...owners, found]);
          }}
        />
      )}
      <Textarea
        label={texts.reason}
        description={texts.reasonHint}
        required
        rows={2}
        maxLength={mostReason}
        value={reason}
        error={tried && lead && reasonIsMissing ? texts.reasonMissing(leastReason) : null}
        onChange={(event) => {
          setWritten(event.currentTarget.value);
        }}
      />
      {tried && !lead && (
        <p role="alert" className="decision-fault">
          {texts.chooseFirst}
        </p>
      )}
      {decide.isError && <Failure problem={decide.error} />}
      <div className="form-end">
        <Button variant="subtle" onClick={onSkip} disabled={decide.isPending}>
          {texts.skip}
        </Button>
        <Button
          ref={send}
          className="button-long"
          type="submit"
          loading={decide.isPending}
          rightSection={<Kbd className="key-hint">Enter</Kbd>}
        >
          {lead ? texts.assignTo(lead.name, also) : texts.assign}
        </Button>
      </div>
    </form>
  );
}

const ownerOf = ({ institution, institutionName }: DecidedAlike): Picked => ({
  code: institution,
  name: institutionName,
});
