/** What a browser says about where a form was sent from. */
export interface FormOrigin {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/**
 * Whether a form may change something. Browsers name the site a form was sent from; what is none of ours is refused.
 * A request that names nothing is no browser's, and carries no citizen's cookie that was not given to it.
 */
export function cameFromHere({ method, host, origin, fetchSite }: FormOrigin, ownOrigin: string): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  if (fetchSite !== undefined) return fetchSite === 'same-origin' || fetchSite === 'none';
  if (origin === undefined) return true;
  return origin === ownOrigin || (host !== undefined && URL.canParse(origin) && new URL(origin).host === host);
}
