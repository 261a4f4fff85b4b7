import { existsSync } from 'node:fs';
import { findJava } from './java.js';
import { startKafka, type RunningKafka } from './kafka.js';
import { dockerAnswers, startKafkaInDocker } from './kafka-in-docker.js';
import type { Home } from './home.js';
import { keepJson, readJson } from './kept-json.js';

/** Docker when an engine answers, else the jars. A home stays with its first choice, because its data lie there. */
export async function chooseKafka(
  home: Home,
  report: (what: string) => void,
): Promise<RunningKafka & { kind: string }> {
  const choice = home.file('kafka-kind.json');
  const before = readJson(choice);
  if (before === 'docker' || (before === null && !existsSync(home.file('kafka')) && dockerAnswers())) {
    try {
      const kafka = await startKafkaInDocker(home, report);
      keepJson(choice, 'docker');
      return { ...kafka, kind: 'in Docker' };
    } catch (error) {
      // Without Java there are no jars to take, and what Docker said is all that helps.
      if (before === 'docker' || !findJava()) throw error;
      report('Docker answers, but its Kafka does not start: taking the jars');
    }
  }
  const kafka = await startKafka(home, report);
  keepJson(choice, 'jars');
  return { ...kafka, kind: 'from its jars' };
}
