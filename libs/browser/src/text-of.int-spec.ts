import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aBrowser } from './a-browser.js';
import { expect } from './expect.js';
import { textOf } from './text-of.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await aBrowser();
  page = await browser.newPage();
  // Drawn empty first, then with a word that is not yet the one, as a page that loads.
  await page.setContent(`<p></p><script>
    const say = (text) => { document.querySelector('p').textContent = text; };
    setTimeout(say, 300, 'Memuat');
    setTimeout(say, 600, 'No 26K7-4QXM-T');
  </script>`);
});
afterAll(() => browser?.close());

describe('a part of a page whose text comes late', () => {
  it('gives what is found in it once it stands there, and is by then what was expected', async () => {
    expect(await textOf(page.locator('p'), /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/)).toBe('26K7-4QXM-T');
    await expect(page.locator('p')).toHaveText('No 26K7-4QXM-T');
  });
});
