import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EngineFailure } from './engine-failure.js';
import { cacheFolder } from './home.js';
import { projectFile } from '../project-root.js';
import { runProgram } from './run-program.js';

export const kafkaVersion = '4.1.1';
const pom = projectFile('deploy/local/kafka/pom.xml');

/** The broker's folder in the user's cache: fetched once by Maven, then used by every clone without the network. */
export async function kafkaJars(report: (what: string) => void): Promise<string> {
  const folder = join(cacheFolder(), `kafka-${kafkaVersion}`);
  const jars = join(folder, 'libs');
  if (existsSync(jars)) return folder;
  if ((await runProgram('mvn', ['--version'])).status !== 0) throw new EngineFailure(kafkaIsMissing);
  report('fetching the broker’s jars by Maven (once per user)');
  const fresh = join(folder, `libs.${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const mvn = await runProgram(
    'mvn',
    ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${fresh}`],
    { cwd: folder },
  );
  if (mvn.status !== 0 || !readdirSync(fresh).some((jar) => jar.startsWith('kafka_2.13-'))) {
    rmSync(fresh, { recursive: true, force: true });
    throw new EngineFailure(`Maven could not fetch Apache Kafka (is there a network?):\n${mvn.output.slice(-1500)}`);
  }
  try {
    renameSync(fresh, jars);
  } catch {
    // Another start fetched them meanwhile.
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

export const kafkaIsMissing =
  'Apache Kafka needs Docker, or Java 17 or newer with Maven (Debian: apt install openjdk-17-jre-headless maven; macOS: brew install openjdk maven), or KAFKA_BROKERS set to a cluster of your own.';
