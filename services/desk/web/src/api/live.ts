import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { waitToLook } from './wait-to-look.js';

/** `live`: hints arrive as things happen. `polling`: they do not, and lists look again every minute. */
export type Liveness = 'live' | 'polling';

export const pollMs = 60_000;
const reconnectMs = 15_000;
const hintNames = ['message', 'case', 'triage'] as const;

/** Who has the case open, as its page asks it. */
export const presenceOf = (caseId: string): QueryKey => ['presence', caseId];

/**
 * Listens to a service's stream of hints and refreshes what `keys` name. A hint carries no content, only that something
 * changed; a burst of them causes one refresh. Hidden tabs hang up: browsers allow six connections to one host, and an
 * officer opens more tabs than that. Who comes to a case or writes on it is asked at once: two who begin at the same time are
 * to see it before they have written much.
 */
export function useLive(stream: string, ...keys: readonly QueryKey[]): Liveness {
  const client = useQueryClient();
  const [liveness, setLiveness] = useState<Liveness>('polling');
  const names = JSON.stringify(keys);

  useEffect(() => {
    let source: EventSource | null = null;
    let reconnect: ReturnType<typeof setTimeout> | undefined;
    let gather: ReturnType<typeof setTimeout> | undefined;
    let lookedAt = 0;

    const refresh = () => {
      clearTimeout(gather);
      gather = undefined;
      lookedAt = Date.now();
      for (const queryKey of JSON.parse(names) as QueryKey[]) void client.invalidateQueries({ queryKey });
    };
    const lookWhoIsThere = ({ data }: MessageEvent<string>) => {
      const { id } = JSON.parse(data) as { readonly id: string };
      void client.invalidateQueries({ queryKey: presenceOf(id) });
    };
    const hint = () => {
      gather ??= setTimeout(refresh, waitToLook(Date.now() - lookedAt));
    };
    const hangUp = () => {
      clearTimeout(reconnect);
      source?.close();
      source = null;
      setLiveness('polling');
    };
    const connect = () => {
      hangUp();
      const opened = new EventSource(stream);
      source = opened;
      opened.onopen = () => {
        setLiveness('live');
        // What was said before anybody listened is not said again, and what is shown may be older than that.
        refresh();
      };
      for (const name of hintNames) opened.addEventListener(name, hint);
      opened.addEventListener('presence', lookWhoIsThere);
      opened.onerror = () => {
        setLiveness('polling');
        // The browser itself tries again after a lost connection, but not after a refusal.
        if (opened.readyState === EventSource.CLOSED) reconnect = setTimeout(connect, reconnectMs);
      };
    };
    const look = () => {
      if (document.hidden) hangUp();
      else {
        refresh();
        connect();
      }
    };

    if (!document.hidden) connect();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      clearTimeout(gather);
      hangUp();
    };
  }, [client, stream, names]);

  return liveness;
}

/** How often a query looks by itself: it need not while hints arrive. */
export const pollUnless = (liveness: Liveness): number | false => (liveness === 'live' ? false : pollMs);
