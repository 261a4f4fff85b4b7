import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuse, step } from './say.mjs';

/** Installs what package-lock.json names, when what is installed is anything else. Needs no network when nothing is missing. */
export function installPackages(root) {
  if (isInstalled(root)) return;
  const installing = step('packages installed (npm ci)');
  const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  // npm's own words go to the error stream: on standard output there may be JSON that somebody reads.
  const npm = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (npm.status !== 0) refuse('npm ci failed; what it said is above.');
  installing.done();
}

/** npm writes its hidden lock last, so an interrupted installation counts as none. */
function isInstalled(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const found = packagesOf(join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !found) return false;
  const optional = (one) => one.optional || one.devOptional || one.peer;
  const missing = Object.entries(wanted).some(
    ([path, one]) => path !== '' && !one.link && !optional(one) && found[path]?.version !== one.version,
  );
  return !missing && Object.entries(found).every(([path, one]) => wanted[path]?.version === one.version);
}

function packagesOf(lock) {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')).packages;
  } catch {
    return null;
  }
}
