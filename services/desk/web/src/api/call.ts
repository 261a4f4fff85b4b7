import { isAttended } from './attended.js';
import { ApiProblem, noAnswer, problemOf, tokenWrong } from './problem.js';

export const sessionPath = '/api/desk/session';

interface Session {
  /** Every unsafe call carries it. */
  readonly csrfToken: string;
  readonly staff: { readonly id: string };
}

let session: Session = { csrfToken: '', staff: { id: '' } };

export function rememberSession(given: Session): void {
  session = given;
}

export type Query = Readonly<Record<string, string | number | undefined>>;

/** The hub words its refusals in the language of the desk, not in that of the browser. */
export const accepting = () => ({
  accept: 'application/json',
  // The other language comes with a refusal: its words are at hand when the reader switches.
  'accept-language': document.documentElement.lang === 'en' ? 'en, id;q=0.5' : 'id, en;q=0.5',
  ...(isAttended() ? {} : { 'x-unattended': 'true' }),
});

export const withQuery = (path: string, query: Query): string => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') params.set(name, String(value));
  }
  const search = params.toString();
  return search ? `${path}?${search}` : path;
};

async function answerOf<T>(path: string, request: RequestInit): Promise<T> {
  let response: Response;
  let body: string;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...request });
    body = await response.text();
  } catch (error) {
    // An aborted call is not a fault: the page has moved on.
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw noAnswer();
  }
  if (!response.ok) throw problemOf(response.status, body);
  try {
    return (body === '' ? undefined : JSON.parse(body)) as T;
  } catch {
    throw new ApiProblem(502, '', '');
  }
}

/** Reads. The shapes are those of the services' own APIs. */
export const get = <T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> =>
  answerOf<T>(withQuery(path, query), { headers: accepting(), ...(signal ? { signal } : {}) });

/**
 * Whether the one of this page is signed in by a session that another tab has opened. For somebody else the page is loaded
 * anew: nothing of theirs is done, or seen, under the former name.
 */
export async function isSignedInAgain(): Promise<boolean> {
  const opened = await get<Session>(sessionPath);
  if (opened.staff.id !== session.staff.id) {
    window.location.reload();
    return false;
  }
  session = opened;
  return true;
}

/** What is sent by a call that changes something; every such call carries the token. */
const sending = (method: string, body?: object, version?: number) => ({
  method,
  headers: {
    ...accepting(),
    'x-csrf-token': session.csrfToken,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
});

/** Signing in again ends the session whose token this page holds. The hub refused before it did anything: it is sent once more. */
async function changed<T>(path: string, request: () => RequestInit): Promise<T> {
  try {
    return await answerOf<T>(path, request());
  } catch (error) {
    const isOfFormerSession = error instanceof ApiProblem && error.code === tokenWrong;
    if (!isOfFormerSession || !(await isSignedInAgain())) throw error;
    return answerOf<T>(path, request());
  }
}

/** Does. `version` is what the person saw when deciding: the hub refuses (412) if it has changed meanwhile. */
export const post = <T>(path: string, body: object, version?: number): Promise<T> =>
  changed<T>(path, () => sending('POST', body, version));

/** Does it with a file, of a type that the hub takes there. */
export const postFile = <T>(path: string, query: Query, content: string, type: string): Promise<T> =>
  changed<T>(withQuery(path, query), () => ({
    ...{ method: 'POST', body: content },
    headers: { ...sending('POST').headers, 'content-type': type },
  }));

/** Sends one file as a form does. Its own name may say who somebody is: it stays here. */
export const postForm = <T>(path: string, file: File): Promise<T> => {
  const body = new FormData();
  body.set('file', file, 'lampiran');
  return changed<T>(path, () => ({ ...sending('POST'), body }));
};

/** Puts in its place, even while the page is being left. */
export const put = <T>(path: string, body: object, version?: number): Promise<T> =>
  changed<T>(path, () => ({ ...sending('PUT', body, version), keepalive: true }));

export const remove = (path: string): Promise<void> => changed(path, () => ({ ...sending('DELETE'), keepalive: true }));
