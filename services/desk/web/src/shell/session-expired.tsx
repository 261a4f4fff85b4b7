import { Button } from '@mantine/core';
import { signInAddress } from '../api/session.js';
import { useText } from '../language/language.js';
import { Dialog } from './dialog.js';
import { shellText } from './shell-text.js';

/** In front of the page rather than instead of it: what was being written stays in sight, and comes back after signing in. */
export function SessionExpired() {
  const texts = useText(shellText);
  return (
    <Dialog title={texts.expired} onClose={() => undefined}>
      <p>{texts.expiredHint}</p>
      <div className="dialog-actions">
        <Button component="a" href={signInAddress(window.location.pathname + window.location.search)}>
          {texts.signIn}
        </Button>
      </div>
    </Dialog>
  );
}
