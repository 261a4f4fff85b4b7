/** A path on this origin, else the desk: an address elsewhere would make us lend our name to it. */
export function pathOfOurs(to: string | undefined): string {
  if (to === undefined || !/^\/(?![/\\])[\x21-\x7e]*$/.test(to) || to.includes('\\')) return '/desk';
  return to;
}
