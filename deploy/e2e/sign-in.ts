import type { Browser, Page } from 'playwright-core';
import type { HubUnderTest } from './a-hub.js';

/** Someone of the staff at the desk, signed in through the development provider. */
export async function signIn(browser: Browser, hub: HubUnderTest, login: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'id-ID' })).newPage();
  await page.goto(`${hub.url}/desk`);
  await page.getByRole('link', { name: 'Masuk', exact: true }).click();
  await page.locator('#login').fill(login);
  await page.locator('#password').fill(hub.passwordOf(login));
  await page.locator('#password').press('Enter');
  await page.waitForURL(`${hub.url}/desk/**`);
  return page;
}
