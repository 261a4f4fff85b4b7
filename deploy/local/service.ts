import { serviceNames, type ServiceName } from '#libs/contracts';
import { engineAddresses } from './engine-addresses.js';
import { EngineFailure } from './engines/engine-failure.js';
import { freePort } from './engines/free-port.js';
import { Home } from './engines/home.js';
import { keepSecrets } from './engines/secrets.js';
import { wishedPort } from './hub-address.js';
import { hubEnvironment } from './hub-environment.js';
import { runningHub } from './hub-lock.js';

const help = `npm run start:service -- <name>: one service alone, on the engines of this folder's hub or on given ones.

  <name>                          ${serviceNames.join(', ')}
  SALUR_PORT                      port to listen on (another free one when 8080 is taken)
  DATABASE_URL, KAFKA_BROKERS     engines of your own; DATABASE_URL_<SCHEMA> names a service's own role
All others are in .env.example. Schemas and topics must be there: \`npm start\` or \`npm run migrate\` makes them.`;

/** Sets what the service finds in its environment, then is that service. */
async function run(name: ServiceName): Promise<void> {
  const host = process.env['SALUR_HOST'] ?? '127.0.0.1';
  const wished = process.env['SALUR_PORT'];
  const port = wished ? await wishedPort(wished, host) : await freePort(8080, host);
  // Read for the schemas of all services: not before one is to run.
  const { databases } = await import('./databases.js');
  const home = new Home().create();
  const secrets = keepSecrets(home);
  // What it writes to citizens leads to where the pages are, not to itself.
  const publicUrl = runningHub(home)?.url ?? `http://127.0.0.1:${port}`;
  const playgroundUrl = `http://127.0.0.1:${home.rememberedPort('playground')}`;
  const engines = engineAddresses(home, secrets);
  Object.assign(process.env, hubEnvironment({ engines, secrets, publicUrl, playgroundUrl, definitions: databases }), {
    SALUR_PORT: String(port),
  });
  console.log(`${name} on port ${port}`);
  await import(`../../services/${name}/src/main.js`);
}

const name = process.argv.slice(2).find((word) => !word.startsWith('--'));
const known = serviceNames.find((one) => one === name);
if (process.argv.includes('--help')) {
  console.log(help);
} else if (!known) {
  console.error(`There is no service "${name ?? ''}"; there are: ${serviceNames.join(', ')}.`);
  process.exitCode = 1;
} else {
  try {
    await run(known);
  } catch (error) {
    console.error(error instanceof EngineFailure ? error.message : error);
    process.exitCode = 1;
  }
}
