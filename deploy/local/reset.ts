import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Home } from './engines/home.js';
import { forgetKafkaInDocker } from './engines/kafka-in-docker.js';
import { readJson } from './engines/kept-json.js';
import { postgresPlaceOf } from './engines/postgres-place.js';
import { runningHub } from './hub-lock.js';
import { stopHubOf } from './stop-hub.js';

const help = `npm run reset [-- --yes]: forgets everything of the hub in this folder (SALUR_HOME): complaints, accounts, keys, logs.
Asks first, unless told --yes; only "yes" is one. Refuses while the hub runs. Engines given by DATABASE_URL or KAFKA_BROKERS are not touched.`;

async function isMeant(home: Home): Promise<boolean> {
  if (process.argv.includes('--yes')) return true;
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await Promise.race([
    asking.question(`Forget all data in ${home.path}? Type "yes": `),
    // Nobody is there, or whoever was there has gone.
    once(asking, 'close').then(() => ''),
  ]);
  asking.close();
  if (answer.trim().toLowerCase() === 'yes') return true;
  console.error('\nNothing is forgotten. Where nobody can be asked: `npm run reset -- --yes`.');
  return false;
}

async function forget(home: Home): Promise<void> {
  await stopHubOf(home);
  if (readJson(home.file('kafka-kind.json')) === 'docker') forgetKafkaInDocker(home);
  rmSync(postgresPlaceOf(home), { recursive: true, force: true });
  rmSync(home.path, { recursive: true, force: true });
}

if (process.argv.includes('--help')) {
  console.log(help);
} else {
  const home = new Home();
  const running = runningHub(home);
  // Never a folder that merely has the right name.
  if (!existsSync(home.file('secrets.json'))) console.log(`There is nothing to forget in ${home.path}.`);
  else if (running) {
    console.error(
      `A hub runs from ${home.path}${running.url ? ` at ${running.url}` : ''}: end it first with \`npm stop\`.`,
    );
    process.exitCode = 1;
  } else if (await isMeant(home)) {
    await forget(home);
    console.log('All data are forgotten. `npm start` begins anew.');
  } else process.exitCode = 1;
}
