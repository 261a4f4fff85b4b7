import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What npm keeps of the packages it has installed. */
const installed = 'node_modules/.package-lock.json';
/** Runs the tests, whichever Node of the machine began; which one it is, the packages say. Without it that of the machine does. */
const ownNode = 'node_modules/.bin/node';

/**
 * A digest for each file of the tree, whether git knows it yet or not, for the installed packages and for Node. Null where git cannot
 * be asked: then nobody may say that nothing has changed.
 */
export function treeOf(root) {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (listed.status !== 0) return null;
  const tree = new Map();
  for (const path of [...new Set(listed.stdout.split('\0')), installed].sort()) {
    const content = path === '' ? null : read(join(root, path));
    if (content !== null) tree.set(path, createHash('sha256').update(content).digest('hex'));
  }
  tree.set(ownNode, existsSync(join(root, ownNode)) ? 'as installed' : process.version);
  return tree;
}

/** One word for those files of a tree that count, with the engines that were given. */
export function contentOf(tree, counts) {
  const { DATABASE_URL: database = '', KAFKA_BROKERS: brokers = '' } = process.env;
  const hash = createHash('sha256').update([database, brokers].join('\0'));
  for (const [path, digest] of tree) if (counts(path)) hash.update(`\0${path}\0${digest}`);
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
