import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { History } from './history.js';

/** `public/` lies beside `src/` and is not copied by the compiler: from `src` and from `dist` alike it is found from the root. */
function publicFile(name: string): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return readFileSync(join(folder, 'services', 'casework', 'public', name), 'utf8');
}

const page = publicFile('history.html');

/** The history inside the page that verifies it. No text in it can end the script element that holds it. */
export const historyPage = (history: History): string =>
  page.replace('"HISTORY"', () => JSON.stringify(history).replaceAll('<', '\\u003c'));
