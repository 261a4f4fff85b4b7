import type { Hub } from '#libs/runtime';
import type { Sent } from './any-request.js';
import type { Route } from './every-route.js';

/** Each comes from a network of its own, so that no limit for one answers in the route's stead. */
let networks = 0;

/** Hands a request to the hub, without a socket. */
export const handIn = (
  { app }: Hub,
  { method, path, query, headers, body }: Sent & Pick<Route, 'method'>,
  more: Readonly<Record<string, string>> = {},
) => {
  networks += 1;
  return app.inject({
    ...{ method, url: path, query, headers: { ...headers, ...more } },
    ...(body !== null && { payload: body }),
    remoteAddress: `10.${(networks >> 8) & 255}.${networks & 255}.1`,
  });
};
export type Answered = Awaited<ReturnType<typeof handIn>>;

/** What is wrong with an answer, or nothing: a refusal has words, for machines or for people, and is never our fault. */
export function faultOf({ statusCode, headers, body }: Answered): string | null {
  if (statusCode >= 500) return `an error of ours: ${body.slice(0, 300)}`;
  if (statusCode < 400) return null;
  const type = String(headers['content-type']);
  if (type.startsWith('application/problem+json')) return null;
  if (type.startsWith('text/html') && /^<!doctype html>/i.test(body)) return null;
  return `a refusal without words: ${type} ${body.slice(0, 100)}`;
}
