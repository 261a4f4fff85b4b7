import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { refuse, step } from './say.mjs';
import { installedNode } from './node-version.mjs';

/** Brings `dist` to what the sources say: the services and libraries, and apart from them the desk's web application. */
export function build(root) {
  buildServer(root);
  buildDesk(root);
}

export function buildServer(root, { evenWithTypeFaults = false } = {}) {
  const compile = ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json'];
  const server = ['libs', 'services', 'deploy', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
  make(root, { name: 'server', what: 'compiled', sources: server, skip: 'web', command: compile, evenWithTypeFaults });
}

function buildDesk(root) {
  const web = 'services/desk/web';
  if (!existsSync(join(root, web, 'vite.config.ts'))) return;
  const bundle = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--config', `${web}/vite.config.ts`];
  make(root, { name: 'desk', what: 'desk bundled', sources: [web, 'package-lock.json'], command: bundle });
}

function make(root, { name, what, sources, skip, command, evenWithTypeFaults }) {
  const stamp = join(root, 'dist', `.${name}-stamp`);
  const now = fingerprint(root, sources, skip);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  const making = step(what);
  rmSync(stamp, { force: true });
  const made = spawnSync(installedNode(root), command, {
    cwd: root,
    stdio: ['ignore', evenWithTypeFaults ? 'ignore' : 2, 2],
  });
  if (made.status !== 0 && !evenWithTypeFaults) refuse(`${command[0]} failed; what it said is above.`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  if (made.status === 0) writeFileSync(stamp, now);
  if (!evenWithTypeFaults) making.done();
}
