import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './prepare/build.mjs';
import { installPackages } from './prepare/install.mjs';
import { checkNode } from './prepare/node-version.mjs';
import { root } from './prepare/root.mjs';
import { runInForeground } from './prepare/run-in-foreground.mjs';
import { refuse } from './prepare/say.mjs';

const [name, ...args] = process.argv.slice(2);
const programs = {
  stop: 'deploy/local/stop',
  status: 'deploy/local/status',
  reset: 'deploy/local/reset',
  service: 'deploy/local/service',
  migrate: 'deploy/local/migrate',
  demo: 'deploy/local/demo',
  replay: 'deploy/local/replay',
  token: 'deploy/local/token',
  bench: 'deploy/bench/bench',
  chaos: 'deploy/chaos/chaos',
  'router:evaluate': 'deploy/local/evaluate-router',
};

checkNode();
const program = programs[name];
if (!program) refuse(`There is no handle "${name}"; there are: ${Object.keys(programs).join(', ')}.`);
// Ending a hub must work in whatever state the sources are.
const compiled = join(root, 'dist', `${program}.js`);
if (name !== 'stop' || !existsSync(compiled)) {
  installPackages(root);
  build(root);
}
runInForeground(compiled, args);
