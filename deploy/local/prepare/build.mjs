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
  make(root, {
    name: 'server',
    what: 'compiled',
    sources: server,
    skip: 'web',
    commands: [compile],
    evenWithTypeFaults,
  });
}

function buildDesk(root) {
  const web = 'services/desk/web';
  if (!existsSync(join(root, web, 'vite.config.ts'))) return;
  // The bundler asks for no types, and by them alone it is seen that a text is missing in one of the languages.
  const typed = ['node_modules/typescript-7/bin/tsc', '-p', `${web}/tsconfig.json`, '--noEmit'];
  const bundle = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--config', `${web}/vite.config.ts`];
  const sources = [web, 'libs', 'tsconfig.json', 'package-lock.json'];
  make(root, { name: 'desk', what: 'desk bundled', sources, commands: [typed, bundle] });
}

function make(root, { name, what, sources, skip, commands, evenWithTypeFaults }) {
  const stamp = join(root, 'dist', `.${name}-stamp`);
  const now = fingerprint(root, sources, skip);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  const making = step(what);
  rmSync(stamp, { force: true });
  const stdio = ['ignore', evenWithTypeFaults ? 'ignore' : 2, 2];
  // Whoever has another NODE_ENV, as a test has, would otherwise bundle the React of developers: larger by a third, and slow.
  const options = { cwd: root, stdio, env: { ...process.env, NODE_ENV: 'production' } };
  const failed = commands.find((command) => spawnSync(installedNode(root), command, options).status !== 0);
  if (failed && !evenWithTypeFaults) refuse(`${failed[0]} failed; what it said is above.`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  if (!failed) writeFileSync(stamp, now);
  if (!evenWithTypeFaults) making.done();
}
