import { Button } from '@mantine/core';
import { useText } from '../language/language.js';
import { Dialog } from '../shell/dialog.js';
import { toast } from '../shell/toaster.js';
import { webhooksText } from './webhooks-text.js';

/** A secret that was just drawn: whoever closes this has kept it, or draws another. */
export function SecretOnce({ secret, onClose }: { secret: string; onClose: () => void }) {
  const texts = useText(webhooksText);
  return (
    <Dialog title={texts.secretTitle} onClose={onClose}>
      <p className="flush">{texts.secretHint}</p>
      <p className="webhook-secret code" aria-label={texts.secret} role="group">
        {secret}
      </p>
      <div className="dialog-actions">
        <Button
          variant="default"
          data-autofocus
          onClick={() => {
            void navigator.clipboard.writeText(secret).then(() => {
              toast('done', texts.copied);
            });
          }}
        >
          {texts.copy}
        </Button>
        <Button onClick={onClose}>{texts.secretKept}</Button>
      </div>
    </Dialog>
  );
}
