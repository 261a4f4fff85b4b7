import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json: for files that are not compiled, found from the sources and from `dist` alike. */
export function projectFile(...path: string[]): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return join(folder, ...path);
}
