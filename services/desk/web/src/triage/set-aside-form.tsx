import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { SetAsideKind, TriageItem } from '../api/triage.js';
import { useText } from '../language/language.js';
import { closeByEscape } from '../shell/close-by-escape.js';
import { Failure } from '../shell/failure.js';
import { triageText } from './triage-text.js';
import { toCitizen } from './words-to-citizen.js';
import type { Decide } from './use-decide.js';

const kinds: readonly SetAsideKind[] = ['archived', 'not-a-complaint', 'spam', 'abuse'];
const least = 10;
const most = 1_000;

const likely = ({ queue }: TriageItem): SetAsideKind => kinds.find((kind) => kind === queue) ?? 'archived';

/** Ends the complaint at the desk. The citizen reads why, so there are words for the usual cases. */
export function SetAsideForm({ item, decide, onCancel }: { item: TriageItem; decide: Decide; onCancel: () => void }) {
  const texts = useText(triageText);
  const reasons = toCitizen[item.language].setAside;
  const [how, setHow] = useState(likely(item));
  // The usual words follow the kind; what somebody has written stays.
  const [written, setWritten] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const reason = written ?? reasons[how];
  const isShort = reason.trim().length < least;

  return (
    <form
      className="decision"
      onKeyDown={closeByEscape(onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isShort || decide.isPending) return;
        decide.mutate({
          decision: { do: 'set-aside', how, reason: reason.trim() },
          done: texts.setAsideDone(item.code),
        });
      }}
    >
      <NativeSelect
        label={texts.setAsideHow}
        value={how}
        data={kinds.map((kind) => ({ value: kind, label: texts.setAsideKinds[kind] }))}
        onChange={(event) => {
          setHow(event.currentTarget.value as SetAsideKind);
        }}
      />
      <Textarea
        label={texts.setAsideReason}
        description={texts.setAsideHint}
        required
        autoFocus
        lang={item.language}
        rows={4}
        maxLength={most}
        value={reason}
        error={tried && isShort ? texts.reasonMissing(least) : null}
        onChange={(event) => {
          setWritten(event.currentTarget.value);
        }}
      />
      {decide.isError && <Failure problem={decide.error} />}
      <div className="form-end">
        <Button variant="subtle" onClick={onCancel}>
          {texts.cancel}
        </Button>
        <Button type="submit" color="red" loading={decide.isPending}>
          {texts.setAside}
        </Button>
      </div>
    </form>
  );
}
