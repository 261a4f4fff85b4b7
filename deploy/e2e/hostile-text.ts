import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/** What somebody would write who wants it to run at whoever reads it. */
export const hostile = (which: string): string =>
  `"><script>window.ran=1</script><img src=x onerror="window.ran=1"><a href="javascript:ran=1">${which}</a>`;

// Noted before any script of the page runs.
const listening = `document.addEventListener('securitypolicyviolation', (one) => {
  sessionStorage.violations = (sessionStorage.violations ?? '') + one.violatedDirective + ' ' + one.blockedURI + ';';
});`;

export const listenForViolations = (page: Page): Promise<unknown> => page.addInitScript(listening);

/** Nothing of it ran, nothing became part of the page, and the browser had nothing to forbid. */
export async function assertOnlyText(page: Page): Promise<void> {
  const seen = await page.evaluate<unknown>(
    `({ ran: window.ran ?? null, violations: sessionStorage.violations ?? null,
        links: document.querySelectorAll('a[href^="javascript"]').length, images: document.querySelectorAll('img[src="x"]').length })`,
  );
  expect(seen).toEqual({ ran: null, violations: null, links: 0, images: 0 });
}
