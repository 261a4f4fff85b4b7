import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The service catalogue as it is written in `services/directory/seed/services`, one file an area. */
export const catalogueFiles = (folder = catalogueFolder()): { readonly file: string; readonly written: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, written: readFileSync(join(folder, file), 'utf8') }));

/** `seed/` lies beside `src/` and is not copied by the compiler: from `src` and from `dist` alike it is found from the root. */
function catalogueFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return join(folder, 'services', 'directory', 'seed', 'services');
}
