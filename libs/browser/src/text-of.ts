import type { Locator } from 'playwright-core';
import { expect } from './expect.js';

/** For a text that is needed further on, as a code or a number: what is found in a part of the page, once it stands there. */
export async function textOf(part: Locator, wanted = /\S[^]*/): Promise<string> {
  let found = '';
  const look = async () => (found = wanted.exec(await part.innerText())?.[0] ?? '');
  await expect.poll(look, `${String(wanted)} in ${String(part)}`).not.toBe('');
  return found;
}
