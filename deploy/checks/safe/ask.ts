import { csrfTokenOf, sessionCookie } from '#libs/access';

/** What comes back from a route: its status, and the problem in it if it is one. */
export interface Told {
  readonly status: number;
  readonly type: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}

/** One request, as a page of ours would send it, or with what a stranger would leave out. */
export async function ask(
  url: string,
  method: string,
  path: string,
  { token, csrf = true, body, version = 1 }: { token?: string; csrf?: boolean; body?: unknown; version?: number } = {},
): Promise<Told> {
  const stopping = new AbortController();
  const headers = new Headers({ 'if-match': `"${version}"` });
  if (token !== undefined) headers.set('cookie', `${sessionCookie}=${token}`);
  if (token !== undefined && csrf) headers.set('x-csrf-token', csrfTokenOf(token));
  if (body !== undefined) headers.set('content-type', 'application/json');
  const init = {
    method,
    headers,
    signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(10_000)]),
    redirect: 'manual' as const,
  };
  const answer = await fetch(url + path, body === undefined ? init : { ...init, body: JSON.stringify(body) });
  const isProblem = answer.headers.get('content-type')?.includes('problem+json') ?? false;
  const problem = (isProblem ? await answer.json() : {}) as Partial<Told>;
  // A stream has no end.
  if (!isProblem) stopping.abort();
  return { status: answer.status, type: problem.type ?? '', errors: problem.errors ?? [] };
}
