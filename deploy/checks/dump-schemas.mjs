import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installPackages } from '../local/prepare/install.mjs';
import { checkNode, installedNode } from '../local/prepare/node-version.mjs';
import { root } from '../local/prepare/root.mjs';

if (process.argv.includes('--help')) {
  console.log(
    'npm run schema:dump: migrates an empty database and writes every schema.sql anew. Needs no hub, disturbs none.',
  );
  process.exit(0);
}
checkNode();
installPackages(root);
// The test that compares the files is the program that writes them, so that the two cannot disagree.
const { status } = spawnSync(
  installedNode(root),
  [
    '--import=./libs/testing/jest/read-sources.mjs',
    '--conditions=source',
    'node_modules/jest/bin/jest.js',
    '--selectProjects=int',
    '--runTestsByPath',
    join(root, 'deploy/checks/schemas.int-spec.ts'),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, SALUR_WRITE_SCHEMAS: '1' } },
);
process.exit(status ?? 1);
