import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of a service's `public/`, which the compiler does not copy: from `src` and from `dist` alike it is found from the root. */
export function publicFile(service: string, name: string): Buffer {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return readFileSync(join(folder, 'services', service, 'public', name));
}
