import chromium from '@sparticuz/chromium';
import { chromium as browsers, type Browser } from 'playwright-core';

/**
 * Chromium without a window. The arguments that its package recommends draw by an emulated graphics card, at twice the
 * processor time for every page.
 */
export async function aBrowser(): Promise<Browser> {
  return browsers.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}
