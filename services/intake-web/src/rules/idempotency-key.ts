/**
 * The key under which an application repeats a request, as `Idempotency-Key` brings it. The draft of the header wants a
 * quoted string, most applications send it bare: both name the same key. Null: none that can be used.
 */
export function readIdempotencyKey(header: string | readonly string[] | undefined): string | null {
  if (typeof header !== 'string') return null;
  const key = header.trim().replace(/^"(.*)"$/, '$1');
  return /^[!#-~][ !#-~]{0,199}$/.test(key) ? key : null;
}
