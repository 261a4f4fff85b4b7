const start = '/desk/';
/** The page of the counter's clerks, who sign in here and work there. */
const counter = '/loket';

/**
 * Where somebody may be taken after signing in: a page of the desk or the counter and nothing else, so that a link to our sign-in never
 * leads to a page of somebody else. What is not one, or hides behind dots, backslashes or control characters, becomes the start.
 */
export function deskPath(wanted: unknown): string {
  if (wanted === counter) return counter;
  if (typeof wanted !== 'string' || wanted.length > 2_000 || !/^\/desk(?:[/?][\x21-\x7e]*)?$/.test(wanted))
    return start;
  const [path = ''] = wanted.split(/[?#]/, 1);
  if (/[\\]|%2e|%2f|%5c|\/\/|\/\.{1,2}(?:\/|$)/i.test(path) || wanted.includes('\\')) return start;
  // Somebody who asks for the sign-in page itself wants to work.
  return path === '/desk' || path.startsWith('/desk/sign-in') ? start : wanted;
}
