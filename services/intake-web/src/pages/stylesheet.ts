import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** `public/` lies beside `src/` and is not copied by the compiler: from `src` and from `dist` alike it is found from the root. */
function publicFile(name: string): Buffer {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return readFileSync(join(folder, 'services', 'intake-web', 'public', name));
}

export const stylesheet = publicFile('salur.css');
/** Compressed once: the style sheet is most of what a first visit loads. */
export const stylesheetGzipped = gzipSync(stylesheet, { level: 9 });
export const icon = publicFile('salur.svg');

/** Named by its content, so that browsers keep it for a year and a new one is seen at once. */
export const stylesheetUrl = `/gaya/${createHash('sha256').update(stylesheet).digest('hex').slice(0, 12)}.css`;
