import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from '../local/prepare/install.mjs';
import { checkNode, installedNode } from '../local/prepare/node-version.mjs';
import { root } from '../local/prepare/root.mjs';

const help = `npm run conformance -- kannel | mail | telegram | clamav
Tries the doors against programs of others, which must be installed, and writes what was seen to deploy/conformance/results.
Exit code 1: something was not as it should be; 2: a program is missing.`;

/** What each needs on this machine, and the Debian package that brings it. */
const needs = {
  kannel: { bearerbox: 'kannel', smsbox: 'kannel' },
  mail: { swaks: 'swaks', dovecot: 'dovecot-imapd' },
  telegram: {},
  clamav: { clamd: 'clamav-daemon' },
};

const [name] = process.argv.slice(2);
if (name === '--help' || !Object.hasOwn(needs, name ?? '')) {
  console.log(help);
  process.exit(name === '--help' ? 0 : 1);
}
const folders = [...process.env.PATH.split(':'), '/usr/sbin', '/usr/local/sbin'];
const isInstalled = (program) =>
  folders.some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
const missing = Object.entries(needs[name]).filter(([program]) => !isInstalled(program));
if (missing.length > 0) {
  const packages = [...new Set(missing.map(([, brought]) => brought))].join(' ');
  console.error(
    `Not tried: ${missing.map(([program]) => program).join(' and ')} is missing. apt-get install ${packages}`,
  );
  process.exit(2);
}
checkNode();
installPackages(root);
const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'conformance', '--runInBand', '--forceExit'];
const flags = ['--import', './libs/testing/jest/read-sources.mjs', '--conditions=source'];
const { status } = spawnSync(installedNode(root), [...flags, ...jest, `deploy/conformance/${name}.conformance-spec`], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: folders.join(':') },
});
process.exit(status ?? 1);
