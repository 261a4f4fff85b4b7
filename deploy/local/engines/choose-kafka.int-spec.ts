import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

/** A Docker engine as far as the client shows it: a container runs only where its image is, and a pull takes its time. */
const playedDocker = `#!${process.execPath}
const { appendFileSync, existsSync, writeFileSync } = require('node:fs');
const { createServer } = require('node:net');
const [command, ...rest] = process.argv.slice(2);
const image = __dirname + '/image';
appendFileSync(__dirname + '/asked', command + '\\n');
if (command === 'image') process.exit(existsSync(image) ? 0 : 1);
if (command === 'pull' && existsSync(__dirname + '/no-network')) {
  console.error('lookup registry-1.docker.io: no such host');
  process.exit(1);
}
if (command === 'pull') setTimeout(() => writeFileSync(image, rest.at(-1)), 500);
if (command === 'run') {
  if (!existsSync(image)) process.exit(125);
  const [, port] = rest[rest.indexOf('--publish') + 1].split(':');
  const oneBroker = Buffer.alloc(16);
  oneBroker.writeInt32BE(1, 12);
  createServer((socket) => socket.on('error', () => undefined).on('data', () => socket.write(oneBroker))).listen(port, '127.0.0.1');
}
`;

const program = `
  import { chooseKafka } from ${JSON.stringify(import.meta.resolve('./choose-kafka.ts'))};
  import { Home } from ${JSON.stringify(import.meta.resolve('./home.ts'))};
  try {
    const kafka = await chooseKafka(new Home(process.env.SALUR_HOME).create(), (what) => console.log(what));
    console.log(kafka.kind);
    await kafka.process.stop();
  } catch (error) {
    console.log(error.message);
  }`;

describe('Kafka on a machine with Docker and nothing else', () => {
  let machine: string;
  const docker = (name: string) => join(machine, 'bin', name);
  const asked = () => readFileSync(docker('asked'), 'utf8').trim().split('\n');
  const start = async () => {
    const loader = ['--input-type=module', '--conditions=source', '--import', './libs/testing/jest/read-sources.mjs'];
    const env = { PATH: join(machine, 'bin'), SALUR_HOME: join(machine, 'home'), HOME: machine };
    const { stdout } = await promisify(execFile)(process.execPath, [...loader, '--eval', program], { env });
    return stdout.trim().split('\n');
  };

  beforeEach(() => {
    machine = mkdtempSync(join(tmpdir(), 'salur-docker-'));
    mkdirSync(join(machine, 'bin'));
    writeFileSync(docker('docker'), playedDocker, { mode: 0o755 });
    writeFileSync(docker('package.json'), '{ "type": "commonjs" }');
  });
  afterEach(() => {
    rmSync(machine, { recursive: true, force: true });
  });

  it('has its image fetched before it is given the time to start, once, and says so', async () => {
    expect(await start()).toEqual(['fetching Kafka’s image by Docker (once per machine)', 'in Docker']);
    expect(await start()).toEqual(['in Docker']);
    expect(asked().filter((command) => command === 'pull' || command === 'run')).toEqual(['pull', 'run', 'run']);
  });

  it('is not said to need Docker where Docker could not fetch it, but why', async () => {
    writeFileSync(docker('no-network'), '');
    const said = (await start()).join('\n');
    expect(said).toMatch(/Docker could not fetch apache\/kafka:.*\n.*no such host/);
    expect(said).not.toContain('needs Docker');
    expect(existsSync(join(machine, 'home', 'kafka-kind.json'))).toBe(false);
  });
});
