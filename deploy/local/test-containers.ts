import { PostgreSqlContainer } from '@testcontainers/postgresql';
import { GenericContainer, Wait } from 'testcontainers';
import { freePort } from './engines/free-port.js';
import { kafkaEnvironment } from './engines/kafka-in-docker.js';
import { kafkaVersion } from './engines/kafka-jars.js';

export interface TestContainers {
  readonly adminUrl: string;
  readonly brokers: string;
  stop(): Promise<void>;
}

// Safe against killed processes, not against a power cut; and a test that hangs should hang on its own lock only.
const fast = [
  '-c',
  'fsync=off',
  '-c',
  'synchronous_commit=off',
  '-c',
  'full_page_writes=off',
  '-c',
  'max_connections=300',
];

/** The engines of a run of the tests on a machine with Docker. Testcontainers removes them also when the run is killed. */
export async function startTestContainers(): Promise<TestContainers> {
  // Kafka tells its clients where it is, so its port outside must be known before it starts.
  const port = await freePort();
  const [postgres, kafka] = await Promise.all([
    new PostgreSqlContainer('postgres:18')
      .withUsername('postgres')
      .withCommand(['postgres', ...fast])
      .start(),
    new GenericContainer(`apache/kafka:${kafkaVersion}`)
      .withEnvironment(kafkaEnvironment(port))
      .withExposedPorts({ container: 9092, host: port })
      .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
      .start(),
  ]);
  return {
    adminUrl: postgres.getConnectionUri(),
    brokers: `${kafka.getHost()}:${port}`,
    stop: async () => {
      await Promise.all([postgres.stop(), kafka.stop()]);
    },
  };
}
