import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from './say.mjs';

/** The first steps run on the machine's own Node; everything after the installation on the Node that was installed. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    refuse(`Salur needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org/en/download`);
  }
  if (process.platform === 'win32') refuse('Salur runs on Linux and macOS; on Windows start it inside WSL.');
}

export function installedNode(root) {
  const own = join(root, 'node_modules/.bin/node');
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return refuse('Node 24 was not installed with the packages: run `npm ci` without --ignore-scripts.');
}
