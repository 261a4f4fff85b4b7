import { build } from './prepare/build.mjs';
import { installPackages } from './prepare/install.mjs';
import { checkNode } from './prepare/node-version.mjs';
import { root } from './prepare/root.mjs';
import { runHub } from './prepare/run-hub.mjs';
import { runningHub } from './prepare/running-hub.mjs';
import { refuse } from './prepare/say.mjs';

if (process.argv.includes('--help')) {
  console.log(`npm start: all of Salur in the foreground, with its own PostgreSQL and Apache Kafka. Ctrl-C ends it.

  SALUR_PORT      port of the hub (8080)
  SALUR_HOST      address to listen on (127.0.0.1)
  SALUR_HOME      folder for data, secrets and logs (.salur)
  DATABASE_URL    a PostgreSQL of your own, as an administrator, instead of the embedded one
  KAFKA_BROKERS   a Kafka cluster of your own, instead of the embedded one
  SALUR_CACHE     where the broker's jars are kept (~/.cache/salur)

All others are in .env.example.`);
  process.exit(0);
}
checkNode();
const running = await runningHub();
if (running)
  refuse(
    `Salur is already running: ${running}. End it with \`npm stop\`, or set SALUR_HOME and SALUR_PORT for a second one.`,
  );
installPackages(root);
build(root);
runHub('dist/deploy/local/start.js', process.argv.slice(2));
