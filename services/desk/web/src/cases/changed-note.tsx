import { Alert, Button } from '@mantine/core';
import type { CaseDetail } from '../api/cases.js';
import { useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { CaseDifference } from './case-difference.js';
import { sendText } from './send-text.js';

interface ChangedNoteProps {
  readonly seen: CaseDetail;
  readonly found: CaseDetail;
  readonly onSeen: () => void;
}

/** Says what has moved on under the hands of who is writing. */
export function ChangedNote({ seen, found, onSeen }: ChangedNoteProps) {
  const texts = useText(sendText);
  return (
    <Alert
      className="alert-changed"
      mt="sm"
      color="yellow"
      variant="light"
      role="alert"
      icon={<Icon name="warning" size={20} />}
      title={texts.changed}
    >
      <CaseDifference seen={seen} found={found} />
      <p className="flush">{texts.changedHint}</p>
      <Button mt="sm" size="sm" variant="default" onClick={onSeen}>
        {texts.seen}
      </Button>
    </Alert>
  );
}
