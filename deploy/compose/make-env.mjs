import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// `npm run compose:env`: .env.example with a secret of its own for every line that says <generated>.
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const secret = () => randomBytes(24).toString('base64url');
const filled = readFileSync(join(root, '.env.example'), 'utf8')
  .replace(/<generated key>/g, () => randomBytes(32).toString('base64'))
  .replace(/<generated>/g, secret);

try {
  writeFileSync(join(root, '.env'), filled, { flag: 'wx', mode: 0o600 });
  console.log('.env is written, with generated secrets. Set the addresses in it, then: docker compose up --build');
} catch {
  console.error('There is an .env already: it is left as it is.');
  process.exitCode = 1;
}
