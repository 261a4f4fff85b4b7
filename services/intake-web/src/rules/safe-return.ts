/** Where a link that was part of the address may lead back to: a path of this site, or the start page. */
export function safeReturn(wanted: unknown): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])[\w\-./?=&%]*$/.test(wanted)) return '/';
  const here = new URL('http://here.invalid');
  const target = new URL(wanted, here);
  return target.origin === here.origin ? `${target.pathname}${target.search}` : '/';
}
