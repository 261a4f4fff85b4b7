import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CaseDetail } from '../api/cases.js';
import type { Institution } from '../api/directory.js';
import { InstitutionSearch } from '../institutions/institution-search.js';
import { useText } from '../language/language.js';
import { shellText } from '../shell/shell-text.js';
import { submitByKeys } from '../shell/submit-by-keys.js';
import { ChangedNote } from './changed-note.js';
import { composeText } from './compose-text.js';
import { ConfirmMessage } from './confirm-message.js';
import { DraftElsewhere } from './draft-elsewhere.js';
import { checkMessage } from './message-check.js';
import { MessageField } from './message-field.js';
import { ReaderNote } from './reader-note.js';
import { useActOnCase } from './use-act-on-case.js';
import { useDraft } from './use-draft.js';
import { useSeenVersion } from './use-seen-version.js';

/** "Bukan kewenangan": why not here, and, if the officer knows, where instead. */
export function HandBackCase({ found, onClose }: { found: CaseDetail; onClose: () => void }) {
  const texts = useText(composeText);
  const shell = useText(shellText);
  const draft = useDraft(found.id, 'hand-back');
  const { text: reason } = draft;
  const [proposed, setProposed] = useState<Institution | null>(null);
  const [step, setStep] = useState<'writing' | 'refused' | 'confirming'>('writing');
  const seen = useSeenVersion(found);
  const sending = useActOnCase(found, seen.version, () => {
    draft.forget();
    onClose();
  });
  const faults = checkMessage('hand-back', reason, null);
  const goOn = () => {
    if (!seen.isStale) setStep(faults.length > 0 ? 'refused' : 'confirming');
  };

  return (
    <form
      className="compose compose-inside"
      noValidate
      onKeyDown={submitByKeys}
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <ReaderNote reader="inside" />
      <DraftElsewhere draft={draft} timeZone={found.timeZone} />
      <MessageField
        action="hand-back"
        text={reason}
        faults={step === 'refused' ? faults : []}
        hint={texts.hint['hand-back']}
        disabled={sending.isPending}
        kept={draft.place}
        onChange={(text) => {
          draft.change({ text });
        }}
      />
      <InstitutionSearch
        label={texts.proposed}
        description={texts.proposedHint}
        without={found.institution}
        offices
        chosen={proposed}
        onChoose={setProposed}
      />
      {seen.isStale && !sending.isPending && step !== 'confirming' && (
        <ChangedNote seen={seen.seen} found={found} onSeen={seen.acknowledge} />
      )}
      <div className="form-end">
        <Button variant="subtle" onClick={onClose}>
          {shell.cancel}
        </Button>
        <Button type="submit" disabled={seen.isStale}>
          {texts.goOn}
        </Button>
      </div>
      {step === 'confirming' && (
        <ConfirmMessage
          seen={seen.seen}
          found={found}
          action={{ action: 'hand-back', message: reason.trim(), ...(proposed ? { proposed: proposed.code } : {}) }}
          proposedName={proposed?.name ?? texts.unknownOwner}
          sending={sending}
          onEdit={() => {
            sending.reset();
            setStep('writing');
          }}
        />
      )}
    </form>
  );
}
