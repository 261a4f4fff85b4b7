import { publicFile } from '#libs/runtime';
import type { History } from './history.js';

const page = publicFile('casework', 'history.html').toString('utf8');

/** The history inside the page that verifies it. No text in it can end the script element that holds it. */
export const historyPage = (history: History): string =>
  page.replace('"HISTORY"', () => JSON.stringify(history).replaceAll('<', '\\u003c'));
