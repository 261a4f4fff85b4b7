import { attachmentLimits } from '#libs/attachments';
import { fetchPatienceMs, type FetchOutcome } from './fetch-file.js';

export interface DownloadWish {
  readonly url: string;
  /** Addresses name files, and providers name addresses: only these hosts are asked, and told our token. */
  readonly allowed: AllowedHosts;
  readonly headers?: Readonly<Record<string, string>>;
  /** The address is the file's only one: where it answers that it is gone, the file is. */
  readonly isOnlyAddress?: boolean;
}

export interface AllowedHosts {
  /** `https` hosts; `.example.net` allows what is below it. */
  readonly hosts: readonly string[];
  /** Where our own settings already send the token. */
  readonly origins: readonly string[];
}

/** What an address of its own answers once it has expired. */
const gone: ReadonlySet<number> = new Set([403, 404, 410]);

/** Fetches a file of at most what an attachment may have; a longer one is cut off, whatever its length was said to be. */
export async function download({
  url,
  allowed,
  headers = {},
  isOnlyAddress = false,
}: DownloadWish): Promise<FetchOutcome> {
  if (!isAllowed(url, allowed)) return { outcome: 'gone' };
  const given = new AbortController();
  try {
    const signal = AbortSignal.any([given.signal, AbortSignal.timeout(fetchPatienceMs)]);
    const response = await fetch(url, { headers, signal, redirect: 'error' });
    if (isOnlyAddress && gone.has(response.status)) return { outcome: 'gone' };
    if (!response.ok) return { outcome: 'not-now', detail: `the file answered ${response.status}` };
    const content = await readAtMost(response, attachmentLimits.bytes);
    if (!content) return { outcome: 'too-large' };
    return { outcome: 'fetched', content, mediaType: response.headers.get('content-type') };
  } catch {
    // The address may hold a token, so nothing of the fault is kept.
    return { outcome: 'not-now', detail: 'the file was not reached' };
  } finally {
    given.abort();
  }
}

export function isAllowed(url: string, { hosts, origins }: AllowedHosts): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, origin, username } = new URL(url);
  if (username !== '') return false;
  if (origins.includes(origin)) return true;
  const isNamed = hosts.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host));
  return protocol === 'https:' && port === '' && isNamed;
}

async function readAtMost(response: Response, most: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += (part as Uint8Array).length;
    if (length > most) return null;
    parts.push(part as Uint8Array);
  }
  return Buffer.concat(parts);
}
