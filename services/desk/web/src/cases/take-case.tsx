import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CaseDetail } from '../api/cases.js';
import { useText } from '../language/language.js';
import { Dialog } from '../shell/dialog.js';
import { shellText } from '../shell/shell-text.js';
import { composeText } from './compose-text.js';
import { SendFailure } from './send-failure.js';
import { useActOnCase } from './use-act-on-case.js';

/** One question before the citizen is told: a single key must not be enough. Enter confirms. */
export function TakeCase({ found, onClose }: { found: CaseDetail; onClose: () => void }) {
  const texts = useText(composeText);
  const shell = useText(shellText);
  const [seenVersion, setSeenVersion] = useState(found.version);
  const take = useActOnCase(found, seenVersion, onClose);

  return (
    <Dialog title={texts.takeTitle} onClose={onClose}>
      <p className="flush">{texts.takeHint}</p>
      <SendFailure
        problem={take.error}
        onReload={() => {
          take.reset();
          setSeenVersion(found.version);
        }}
      />
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose} disabled={take.isPending}>
          {shell.cancel}
        </Button>
        <Button
          data-autofocus
          loading={take.isPending}
          onClick={() => {
            take.mutate({ action: 'take' });
          }}
        >
          {texts.name.take}
        </Button>
      </div>
    </Dialog>
  );
}
