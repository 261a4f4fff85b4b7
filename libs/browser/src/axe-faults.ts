import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
/** What it has nothing against is not told: on long pages that is most of the work. */
const run = `axe
  .run(document, { resultTypes: ['violations'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + (nodes[0]?.html ?? '')))`;

/**
 * What axe has against a page, each fault with where it is. Its half a megabyte goes to the browser by the shortest way, and
 * once a page: that and the asking take as long as the looking. Pages have no frames here, which axe would have to enter.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const isThere = await evaluate<boolean>(session, `'axe' in window`);
    return await evaluate<string[]>(session, isThere ? run : `${axe};${run}`);
  } finally {
    await session.detach();
  }
}

async function evaluate<Value>(session: CDPSession, expression: string): Promise<Value> {
  const asked = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Value;
}
