import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What npm keeps of the packages it has installed. */
const installed = 'node_modules/.package-lock.json';

/**
 * One word for everything that stands in the tree, whether git knows it yet or not, with the installed packages and the Node
 * that runs this. Null where git cannot be asked: then nobody may say that nothing has changed.
 */
export function contentOf(root) {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (listed.status !== 0) return null;
  const hash = createHash('sha256').update(process.version);
  for (const path of [...new Set(listed.stdout.split('\0')), installed].sort()) {
    const content = path === '' ? null : read(join(root, path));
    if (content !== null) hash.update(`\0${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Null when git still lists what is gone. */
function read(path) {
  try {
    return lstatSync(path).isSymbolicLink() ? Buffer.from(readlinkSync(path)) : readFileSync(path);
  } catch {
    return null;
  }
}
