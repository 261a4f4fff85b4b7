import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './prepare/fingerprint.mjs';
import { root } from './prepare/root.mjs';

/**
 * ESLint over everything, unless nothing that it reads has changed since it was content. Its own cache asks each file alone,
 * and would not see that a change of one file makes another one wrong: most of our rules follow types.
 */
const reads = ['libs', 'services', 'deploy', 'package-lock.json', 'tsconfig.json', 'eslint.config.js'];
const now = `${process.version} ${fingerprint(root, reads)}`;
const stamp = join(root, 'node_modules/.cache/lint-stamp');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
  console.log('Nothing has changed since ESLint was content.');
} else {
  rmSync(stamp, { force: true });
  const { status } = spawnSync(process.execPath, ['node_modules/eslint/bin/eslint.js', '.'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status === 0) {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, now);
  }
  process.exitCode = status ?? 1;
}
