import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { keepRecord } from './engine-record.js';
import { EngineFailure } from './engine-failure.js';
import { freePort } from './free-port.js';
import { startGuarded } from './guarded-process.js';
import type { Home } from './home.js';
import type { RunningKafka } from './kafka.js';
import { kafkaVersion } from './kafka-jars.js';
import { kafkaProperties } from './kafka-properties.js';
import { runProgram } from './run-program.js';
import { untilKafkaAnswers } from './until-kafka-answers.js';

export const dockerAnswers = (): boolean =>
  spawnSync('docker', ['info', '--format', '{{.ID}}'], { stdio: 'ignore', timeout: 10_000 }).status === 0;

const image = `apache/kafka:${kafkaVersion}`;

/** Apache's own image with a named volume of this home. The docker client runs under the guardian as the jars would. */
export async function startKafkaInDocker(home: Home, report: (what: string) => void): Promise<RunningKafka> {
  await fetchImage(report);
  const name = containerName(home);
  // A client that was killed by force leaves its container running.
  spawnSync('docker', ['rm', '--force', name], { stdio: 'ignore' });
  const port = await freePort(home.rememberedPort('kafka'));
  home.rememberPort('kafka', port);
  const settings = Object.entries(kafkaEnvironment(port)).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
  const logFile = home.log('kafka');
  const process = await startGuarded({
    command: 'docker',
    args: [
      ...['run', '--rm', '--init', '--name', name, '--publish', `127.0.0.1:${port}:9092`],
      ...['--volume', `${name}:/var/lib/kafka/data`, ...settings],
      image,
    ],
    logFile,
    stopSignal: 'TERM',
    patienceSeconds: 20,
  });
  keepRecord(home, 'kafka', process.identity);
  const brokers = `127.0.0.1:${port}`;
  await untilKafkaAnswers(brokers, process, logFile);
  return { brokers, process };
}

/** By itself and for as long as the line takes: `docker run` would fetch it in the time that a broker has to start. */
async function fetchImage(report: (what: string) => void): Promise<void> {
  if ((await runProgram('docker', ['image', 'inspect', image])).status === 0) return;
  report('fetching Kafka’s image by Docker (once per machine)');
  const pull = await runProgram('docker', ['pull', '--quiet', image]);
  if (pull.status !== 0)
    throw new EngineFailure(`Docker could not fetch ${image} (is there a network?):\n${pull.output.slice(-1500)}`);
}

export function forgetKafkaInDocker(home: Home): void {
  spawnSync('docker', ['volume', 'rm', '--force', containerName(home)], { stdio: 'ignore' });
}

const containerName = (home: Home) =>
  `salur-kafka-${createHash('sha256').update(home.path).digest('hex').slice(0, 12)}`;

/** The image takes `log.dirs` as KAFKA_LOG_DIRS and so on; `port` is the one outside. */
export function kafkaEnvironment(port: number): Record<string, string> {
  const properties = kafkaProperties({ port: 9092, controllerPort: 9093, data: '/var/lib/kafka/data' });
  const inContainer: Record<string, string> = {
    listeners: 'PLAINTEXT://0.0.0.0:9092,CONTROLLER://127.0.0.1:9093',
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
  };
  const entries = properties
    .trim()
    .split('\n')
    .map((line) => {
      const [property = '', value = ''] = line.split(/=(.*)/s);
      return [`KAFKA_${property.toUpperCase().replaceAll('.', '_')}`, inContainer[property] ?? value];
    });
  return Object.fromEntries(entries) as Record<string, string>;
}
