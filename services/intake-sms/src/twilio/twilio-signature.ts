import { createHmac } from 'node:crypto';
import { sameSecret } from '#libs/intake';

/** What Twilio signs: the address it was given, and every field it sends, in order of name; a repeated value counts once. */
export function twilioSignature(token: string, url: string, fields: URLSearchParams): string {
  const names = [...new Set(fields.keys())].sort();
  const signed = names.flatMap((name) => [...new Set(fields.getAll(name))].sort().map((value) => name + value));
  return createHmac('sha1', token)
    .update([url, ...signed].join(''), 'utf8')
    .digest('base64');
}

/** With one of our tokens (two while they are being changed). Twilio leaves out or puts in the port as it likes. */
export function isSignedByTwilio(
  header: unknown,
  { tokens, url, fields }: { tokens: readonly string[]; url: string; fields: URLSearchParams },
): boolean {
  if (typeof header !== 'string') return false;
  return tokens.some((token) =>
    spellings(url).some((spelling) => sameSecret(header, twilioSignature(token, spelling, fields))),
  );
}

function spellings(url: string): string[] {
  const { protocol, hostname, port, pathname, search } = new URL(url);
  const rest = pathname + search;
  const usual = protocol === 'https:' ? '443' : '80';
  return [url, `${protocol}//${hostname}${rest}`, `${protocol}//${hostname}:${port || usual}${rest}`];
}
