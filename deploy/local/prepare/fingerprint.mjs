import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Names, sizes and times of change: quick, and a changed file is never missed. */
export function fingerprint(root, sources, skip) {
  const hash = createHash('sha256');
  const add = (path) => {
    const at = join(root, path);
    if (!existsSync(at)) return;
    const { size, mtimeMs } = statSync(at);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== skip) walk(path);
      else if (entry.isFile()) add(path);
    }
  };
  for (const source of sources) {
    if (existsSync(join(root, source)) && statSync(join(root, source)).isDirectory()) walk(source);
    else add(source);
  }
  return hash.digest('hex');
}
