/** Of a header its value, in lower case; `undefined` where there is none. */
export type HeaderOf = (name: string) => string | undefined;

/**
 * Who sent a mail. A machine (an automatic reply, a bulk sender, a bounce) is kept and never answered, nor does it file
 * anything; what comes over a list may be a complaint, but an answer would go to everybody.
 */
export type MailOrigin = 'person' | 'list' | 'machine';

const bulk = /^(bulk|junk|auto_reply)\b/;

export function mailOrigin(header: HeaderOf, returnPath: string): MailOrigin {
  const submitted = header('auto-submitted') ?? 'no';
  if (returnPath === '' || !/^no\b/.test(submitted) || bulk.test(header('precedence') ?? '')) return 'machine';
  if (header('x-autoreply') !== undefined || header('x-autorespond') !== undefined) return 'machine';
  if (/^(mailer-daemon|postmaster|no-?reply|do-?not-?reply)@/.test(returnPath.toLowerCase())) return 'machine';
  return header('list-id') !== undefined || header('precedence') === 'list' ? 'list' : 'person';
}
