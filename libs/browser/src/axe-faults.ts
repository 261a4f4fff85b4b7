import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

// Resolved as the package would, whose own dependency it is.
const owner = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const axe = readFileSync(owner.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe has against a page, each fault with where it is. What it has nothing against is not told: on long pages that is
 * most of the work. The other way of working opens a page of its own to put the frames together; there are none here.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  // The package sends a megabyte and a half into the page, twice, each time: half of that, once, is enough.
  for (const frame of page.frames()) if (!(await frame.evaluate<boolean>(`'axe' in window`))) await frame.evaluate(axe);
  const { violations } = await new AxeBuilder({ page, axeSource: '// It is there.' })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
