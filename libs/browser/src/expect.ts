import { expect as fromPlaywright } from 'playwright/test';

/**
 * For specs with a browser, in place of jest's: what is expected of a page or of a part of it is awaited and looked for again
 * until it holds, for as long as an action waits; all else is as in jest (decision 0040).
 */
export const expect = fromPlaywright.configure({ timeout: 30_000 });
