import '@mantine/core/styles/Checkbox.layer.css';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { CaseDetail, PlainAction } from '../api/cases.js';
import { useText } from '../language/language.js';
import { Dialog } from '../shell/dialog.js';
import { shellText } from '../shell/shell-text.js';
import { caseFormText } from './case-form-text.js';
import { caseText } from './case-text.js';
import { composeText } from './compose-text.js';
import { leavesUndecided } from './leaves-undecided.js';
import { SendFailure } from './send-failure.js';
import { useActOnCase } from './use-act-on-case.js';

interface ConfirmActionProps {
  readonly action: PlainAction;
  readonly found: CaseDetail;
  readonly onClose: () => void;
}

/** One question before the citizen is told: a single key must not be enough. Enter confirms. */
export function ConfirmAction({ action, found, onClose }: ConfirmActionProps) {
  const names = useText(composeText).name;
  const form = useText(caseFormText);
  const texts = form.plain[action];
  const { sensitiveHint } = useText(caseText);
  const shell = useText(shellText);
  const [seen, setSeen] = useState(found);
  const decides = leavesUndecided(action, found);
  const [confidential, setConfidential] = useState(true);
  const sending = useActOnCase(found, seen.version, onClose);
  const proposed = action === 'approve' ? found.timeline.findLast(({ kind }) => kind === 'proposed') : undefined;

  return (
    <Dialog title={texts.title} onClose={onClose}>
      <p className="flush">{texts.hint}</p>
      {proposed && <blockquote className="dialog-quote">{proposed.text}</blockquote>}
      {decides && (
        <Checkbox
          mt="sm"
          label={form.confidential}
          description={`${sensitiveHint} ${form.confidentialHint}`}
          checked={confidential}
          onChange={(event) => {
            setConfidential(event.currentTarget.checked);
          }}
        />
      )}
      <SendFailure
        problem={sending.error}
        seen={seen}
        found={found}
        onReload={() => {
          sending.reset();
          setSeen(found);
        }}
      />
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose} disabled={sending.isPending}>
          {shell.cancel}
        </Button>
        <Button
          data-autofocus
          loading={sending.isPending}
          onClick={() => {
            sending.mutate({ action, ...(decides ? { confidential } : {}) });
          }}
        >
          {names[action]}
        </Button>
      </div>
    </Dialog>
  );
}
