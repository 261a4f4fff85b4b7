import { serviceNames } from '#libs/contracts';
import { engineAddresses } from './engine-addresses.js';
import { freePort } from './engines/free-port.js';
import { Home } from './engines/home.js';
import { secretsOf } from './engines/secrets.js';
import { hubEnvironment } from './hub-environment.js';
import { runningHub } from './hub-lock.js';
import { databases } from './services.js';

const help = `npm run start:service -- <name>: one service alone, on the engines of this folder's hub or on given ones.

  <name>                          ${serviceNames.join(', ')}
  SALUR_PORT                      port to listen on (another free one when 8080 is taken)
  DATABASE_URL, KAFKA_BROKERS     engines of your own; DATABASE_URL_<SCHEMA> names a service's own role
All others are in .env.example. Schemas and topics must be there: \`npm start\` or \`npm run migrate\` makes them.`;

const name = process.argv[2];
const known = serviceNames.find((one) => one === name);
if (process.argv.includes('--help')) {
  console.log(help);
} else if (!known) {
  console.error(`There is no service "${name ?? ''}".\n\n${help}`);
  process.exitCode = 1;
} else {
  const home = new Home().create();
  const secrets = secretsOf(home);
  const port = Number(process.env['SALUR_PORT']) || (await freePort(8080));
  // What it writes to citizens leads to where the pages are, not to itself.
  const publicUrl = runningHub(home)?.url ?? `http://127.0.0.1:${port}`;
  const playgroundUrl = `http://127.0.0.1:${home.rememberedPort('playground')}`;
  const engines = engineAddresses(home, secrets);
  Object.assign(process.env, hubEnvironment({ engines, secrets, publicUrl, playgroundUrl, definitions: databases }), {
    SALUR_PORT: String(port),
  });
  console.log(`${known} on port ${port}`);
  await import(`../../services/${known}/src/main.js`);
}
