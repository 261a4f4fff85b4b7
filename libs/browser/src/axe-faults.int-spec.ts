import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aBrowser } from './a-browser.js';
import { axeFaults } from './axe-faults.js';
import { expect } from './expect.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await aBrowser();
  page = await browser.newPage();
  await page.setContent(
    '<!doctype html><html lang="id"><title>Foto</title><main><h1>Foto</h1><img src="data:,"></main></html>',
  );
});
afterAll(() => browser?.close());

describe('a page that axe looks at', () => {
  it('has what is wrong with it told, until it is mended', async () => {
    expect(await axeFaults(page)).toEqual(['image-alt: <img src="data:,">']);
    await page.evaluate(`document.querySelector('img').alt = 'Tiang miring'`);
    expect(await axeFaults(page)).toEqual([]);
  });
});
