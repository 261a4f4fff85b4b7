import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// `npm run compose:env`: .env.example with a secret of its own for every line that says <generated>, and the master key.
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const secret = () => randomBytes(24).toString('base64url');
const filled = readFileSync(join(root, '.env.example'), 'utf8').replace(/<generated>/g, secret);
const key = join(root, '.secrets/master.key');

try {
  // A container's user is another than this one: the folder is this one's alone, the file in it is read by both.
  mkdirSync(dirname(key), { recursive: true, mode: 0o700 });
  writeFileSync(key, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o444 });
  writeFileSync(join(root, '.env'), filled, { flag: 'wx', mode: 0o600 });
  console.log(
    '.env and .secrets/master.key are written. Keep a copy of the key elsewhere, set the addresses in .env, then: docker compose up --build',
  );
} catch (error) {
  console.error(`${error.path} is there already: nothing is written over.`);
  process.exitCode = 1;
}
