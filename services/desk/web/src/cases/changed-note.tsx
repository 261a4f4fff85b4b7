import { Alert, Button } from '@mantine/core';
import { useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { sendText } from './send-text.js';

/** Says that the case has moved on under the hands of who is writing. */
export function ChangedNote({ onSeen }: { onSeen: () => void }) {
  const texts = useText(sendText);
  return (
    <Alert
      mt="sm"
      color="yellow"
      variant="light"
      role="alert"
      icon={<Icon name="warning" size={20} />}
      title={texts.changed}
    >
      <p className="flush">{texts.changedHint}</p>
      <Button mt="sm" size="sm" variant="default" onClick={onSeen}>
        {texts.seen}
      </Button>
    </Alert>
  );
}
