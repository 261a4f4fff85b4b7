/** `https://pln.example`, as it stands in a policy; null for what is no site that can be named there. */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin, hostname } = new URL(address);
  if (/[*;,\s]/.test(address)) return null;
  const isOwnMachine = hostname === 'localhost' || hostname === '127.0.0.1';
  return protocol === 'https:' || (protocol === 'http:' && isOwnMachine) ? origin : null;
}

/** The same policy with another answer to who may show the page inside a page of theirs: the desk, as it will look, and the sites. */
export const framedBy = (policy: string, origins: readonly string[]): string =>
  policy.replace(/frame-ancestors [^;]*/, `frame-ancestors ${["'self'", ...origins].join(' ')}`);
