import { expect } from '@jest/globals';
import { axeFaults } from '#libs/browser';
import type { Page } from 'playwright-core';

const pictures = process.env['SALUR_PICTURES'];

/** Clean by axe and no wider than the screen, on a phone and at a desk. */
export async function looksRight(page: Page, name: string): Promise<void> {
  for (const width of [360, 1366]) {
    await page.setViewportSize({ width, height: 800 });
    if (pictures) await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await axeFaults(page)).toEqual([]);
  }
}
