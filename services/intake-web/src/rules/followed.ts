import { isUuid, normaliseTrackingCode } from '#libs/domain';

/** What a browser keeps of the complaints it follows: a number of its own, and their codes, the newest first. */
export interface Followed {
  readonly browserId: string | null;
  readonly codes: readonly string[];
}

/** More would make the cookie too large; the oldest is forgotten. */
const mostCodes = 20;

/** Reads what a browser sent; whatever is no code is dropped: anybody can write a cookie. */
export function readFollowed(cookie: string): Followed {
  const [browserId = '', ...codes] = cookie.slice(0, 1_000).split('~');
  return {
    browserId: isUuid(browserId) ? browserId : null,
    codes: codes.flatMap((code) => normaliseTrackingCode(code) ?? []).slice(0, mostCodes),
  };
}

export const writeFollowed = (browserId: string, codes: readonly string[]): string =>
  [browserId, ...codes.slice(0, mostCodes)].join('~');
