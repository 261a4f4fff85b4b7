const beforeSending = new Set<unknown>([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

interface Failure {
  readonly code?: unknown;
  readonly errors?: unknown;
  readonly cause?: unknown;
}

/** Whether a failed `fetch` surely failed before its request had left: only then may it be sent again. */
export function neverLeft(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, errors, cause }: Failure = error;
  if (beforeSending.has(code)) return true;
  // Several addresses were tried, none let us in.
  if (Array.isArray(errors)) return errors.length > 0 && errors.every(neverLeft);
  return neverLeft(cause);
}
