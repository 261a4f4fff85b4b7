import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { aBrowser } from '#libs/browser';
import { aHub, type HubUnderTest } from '../e2e/a-hub.js';
import { signIn } from '../e2e/sign-in.js';
import { roundedAll, type Bench } from './bench-report.js';
import { percentile, percentilesOf } from './figures/percentiles.js';

/** What a practised typist needs for a key, by Card, Moran and Newell; reading and thinking are not measured here. */
const secondsPerKey = 0.28;
/** The number of a candidate, and Enter. */
const keysPerCase = 2;

/** Each names two who could answer, so that no rule decides and both are candidates. */
const undecided = (n: number) => `PLN dan Telkom saling lempar soal urusan nomor ${n} di depan rumah kami`;

/** How long the hands of a person at the triage desk are busy with one complaint, keys and waiting for the page together. */
export const triage: Bench = {
  about: 'what a decision at the triage desk takes of the hands: keys, and the page until the next complaint is there',
  options: { cases: { default: 50, about: 'how many complaints are decided' } },
  run: async ({ option, say }) => {
    const cases = option('cases');
    const [hub, browser] = [await aHub(), await aBrowser()];
    try {
      for (let n = 1; n <= cases; n += 1) await file(hub, undecided(n));
      const page = await openDesk(await signIn(browser, hub, 'triase'), hub, cases);
      const waits: number[] = [];
      for (let n = 1; n <= cases; n += 1) {
        waits.push(await decide(page));
        if (n % 10 === 0) say(`${n} decided`);
      }
      const hands = keysPerCase * secondsPerKey + percentile(waits, 0.5) / 1_000;
      const figures = { cases, keysPerCase, handsSecondsMedian: hands, ...percentilesOf('page', waits) };
      return { figures: roundedAll(figures), bare: {}, ratios: {} };
    } finally {
      await browser.close();
      await hub.stop();
    }
  },
};

async function file(hub: HubUnderTest, text: string): Promise<void> {
  const answer = await fetch(`${hub.url}/api/complaints`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ text }),
  });
  if (!answer.ok) throw new Error(`The complaint was not taken: ${answer.status}`);
}

async function openDesk(page: Page, hub: HubUnderTest, cases: number): Promise<Page> {
  await page.goto(`${hub.url}/desk/triage`);
  await page
    .locator('.triage-queue [data-row]')
    .nth(Math.min(cases, 50) - 1)
    .waitFor({ timeout: 60_000 });
  return page;
}

/** The first candidate, and Enter. Ends when another complaint, or the empty desk, is shown. */
async function decide(page: Page): Promise<number> {
  const code = await page.locator('.triage-code .code').innerText();
  const began = performance.now();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await page.locator('.triage-code .code', { hasText: code }).waitFor({ state: 'detached', timeout: 30_000 });
  await page.locator('.triage-code .code, .empty-title').first().waitFor();
  return performance.now() - began;
}
