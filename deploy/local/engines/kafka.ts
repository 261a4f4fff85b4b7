import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClassArchive } from './class-archive.js';
import { EngineFailure } from './engine-failure.js';
import { endLeftover, keepRecord } from './engine-record.js';
import { freePort } from './free-port.js';
import { startGuarded, type GuardedProcess } from './guarded-process.js';
import type { Home } from './home.js';
import { findJava, type Java } from './java.js';
import { kafkaIsMissing, kafkaJars } from './kafka-jars.js';
import { kafkaProperties, type KafkaLayout } from './kafka-properties.js';
import { runProgram } from './run-program.js';
import { untilKafkaAnswers } from './until-kafka-answers.js';

export interface RunningKafka {
  readonly brokers: string;
  readonly process: GuardedProcess;
}

const heap = [
  '-Xms128m',
  '-Xmx256m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-Xlog:disable',
  '-Xlog:all=error:stderr',
];

/** Apache Kafka in KRaft mode from its jars, by the machine's Java. */
export async function startKafka(home: Home, report: (what: string) => void): Promise<RunningKafka> {
  const java = findJava();
  if (!java) throw new EngineFailure(kafkaIsMissing);
  const folder = await kafkaJars(report);
  await endLeftover(home, 'kafka', 'SIGTERM');
  mkdirSync(home.file('kafka'), { recursive: true });
  const classPath = ['-cp', join(folder, 'libs', '*')];
  const data = home.file('kafka', 'data');
  if (!existsSync(data)) await format(java, classPath, home);

  const layout = await choosePorts(home, data);
  const properties = home.file('kafka', 'server.properties');
  writeFileSync(properties, kafkaProperties(layout));
  const logging = home.file('kafka', 'log4j2.yaml');
  writeFileSync(logging, logSettings);
  const archive = new ClassArchive({ ofHome: home.file('kafka', 'classes.jsa'), folder, java });
  archive.adopt();
  const logFile = home.log('kafka');
  const process = await startGuarded({
    command: java.program,
    args: [
      ...heap,
      ...archive.options(),
      `-Dlog4j2.configurationFile=${logging}`,
      ...classPath,
      'kafka.Kafka',
      properties,
    ],
    logFile,
    stopSignal: 'TERM',
    patienceSeconds: 20,
  });
  keepRecord(home, 'kafka', process.identity);
  void process.ended.then(() => {
    archive.adopt();
  });
  const brokers = `127.0.0.1:${layout.port}`;
  await untilKafkaAnswers(brokers, process, logFile);
  return { brokers, process };
}

async function choosePorts(home: Home, data: string): Promise<KafkaLayout> {
  const port = await freePort(home.rememberedPort('kafka'));
  let controllerPort = await freePort(home.rememberedPort('kafkaController'));
  while (controllerPort === port) controllerPort = await freePort();
  home.rememberPort('kafka', port);
  home.rememberPort('kafkaController', controllerPort);
  return { port, controllerPort, data };
}

/** Under another name first: a format that was killed half-way is not taken for a whole one. */
async function format(java: Java, classPath: readonly string[], home: Home): Promise<void> {
  const fresh = home.file('kafka', 'data.new');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh);
  const properties = home.file('kafka', 'format.properties');
  writeFileSync(properties, kafkaProperties({ port: 9092, controllerPort: 9093, data: fresh }));
  // An id that began with a dash would be taken for an option.
  const clusterId = randomBytes(16).toString('base64url').replace(/^-/, 'A');
  const done = await runProgram(java.program, [
    ...heap,
    ...classPath,
    'kafka.tools.StorageTool',
    'format',
    `--cluster-id=${clusterId}`,
    '-c',
    properties,
  ]);
  if (done.status !== 0)
    throw new EngineFailure(`Kafka could not format its data folder:\n${done.output.slice(-1500)}`);
  rmSync(properties);
  renameSync(fresh, home.file('kafka', 'data'));
}

const logSettings = `Configuration:
  status: error
  Appenders:
    Console:
      name: stdout
      PatternLayout:
        pattern: '%d{ISO8601} %p %c{1}: %m%n'
  Loggers:
    Root:
      level: warn
      AppenderRef:
        - ref: stdout
`;
