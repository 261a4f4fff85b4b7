import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isSignedInAgain } from '../api/call.js';
import { expiredKey } from '../api/query-client.js';
import { signInAddress } from '../api/session.js';
import { useText } from '../language/language.js';
import { Dialog } from './dialog.js';
import { shellText } from './shell-text.js';

const lookAgainMs = 15_000;

/**
 * In front of the page rather than instead of it: what was being written stays in sight, and comes back after signing in.
 * Whoever signs in in another tab goes on here.
 */
export function SessionExpired() {
  const texts = useText(shellText);
  const client = useQueryClient();
  const { data: isBack } = useQuery({
    queryKey: ['signed-in-again'],
    queryFn: isSignedInAgain,
    ...{ gcTime: 0, refetchOnWindowFocus: 'always', refetchInterval: lookAgainMs },
  });
  useEffect(() => {
    if (!isBack) return;
    client.setQueryData(expiredKey, false);
    // What was refused meanwhile is read now.
    void client.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });
  }, [client, isBack]);
  return (
    <Dialog title={texts.expired} onClose={() => undefined}>
      <p>{texts.expiredHint}</p>
      <div className="dialog-actions">
        <Button component="a" variant="default" href={signInAddress('/desk/')} target="_blank">
          {texts.signInBeside}
        </Button>
        <Button component="a" href={signInAddress(window.location.pathname + window.location.search)}>
          {texts.signIn}
        </Button>
      </div>
    </Dialog>
  );
}
