/** A finished page. No part of ours waits for anything, so the runtime's promise never appears. */
export function render(page: JSX.Element): string {
  if (typeof page !== 'string') throw new TypeError('A page must be rendered at once');
  return page;
}
