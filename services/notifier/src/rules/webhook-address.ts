import ipaddr from 'ipaddr.js';

/** An address of the public internet that is nobody's but a cloud's: Azure answers machines about themselves here. */
const metadata: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * Whether webhooks may go to an IP address. Only to what the whole internet can reach: nothing private, of the machine
 * itself, of its link or its cloud, nothing shared by many, and no IPv4 address in the clothes of IPv6, which would be
 * judged by its clothes. `loopback`: on a developer's machine the receiver is the machine itself.
 */
export function isAllowedAddress(address: string, loopback = false): boolean {
  if (!ipaddr.isValid(address) || metadata.has(address)) return false;
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (range === 'loopback') return loopback;
  // 2000::/3 is all that has been given out.
  return range === 'unicast' && (parsed.kind() === 'ipv4' || (parsed.toByteArray()[0] ?? 0) >> 5 === 1);
}

export type AddressFault = 'unreadable' | 'not-https' | 'has-credentials' | 'not-public';

/** The IP address that a URL names instead of a host, without the brackets of IPv6; null where it names a host. */
export function literalOf({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
}

/** What is wrong with where an institution wants to be told; a host's addresses are only known when it is told. */
export function faultOfAddress(text: string, loopback = false): AddressFault | null {
  if (!URL.canParse(text)) return 'unreadable';
  const url = new URL(text);
  const literal = literalOf(url);
  const isNear = loopback && literal !== null && isAllowedAddress(literal, true) && !isAllowedAddress(literal);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isNear)) return 'not-https';
  if (url.username !== '' || url.password !== '') return 'has-credentials';
  return literal === null || isAllowedAddress(literal, loopback) ? null : 'not-public';
}
