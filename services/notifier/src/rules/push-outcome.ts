/** How a push service has answered; without a status it has not. */
export interface PushAnswer {
  readonly ok: boolean;
  readonly status: number | null;
  readonly trouble: string | null;
}

/** `gone`: the device is not there any more, and never will be again under this address. */
export type PushOutcome = 'sent' | 'gone' | 'not-now' | 'failed';

/**
 * What became of a message. Whether one that was not answered has arrived does not matter: it is shown under its name, and sent
 * again it only replaces itself.
 */
export function pushOutcome({ ok, status, trouble }: PushAnswer): PushOutcome {
  if (ok) return 'sent';
  if (status === 404 || status === 410) return 'gone';
  if (status === null) return trouble === 'refused-address' ? 'failed' : 'not-now';
  return status === 429 || status >= 500 ? 'not-now' : 'failed';
}
