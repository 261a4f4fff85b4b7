import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDatabaseFor, type TestDatabase } from '#libs/testing';
import type { Consumer } from 'kafkajs';
import { aKafka, testBrokers, theTopics } from '../fixtures/a-conversation.js';
import { itsDatabase, startAlone } from '../fixtures/a-router-alone.js';

const fixture = join(import.meta.dirname, '../fixtures/a-router-alone.ts');
const program = `const all = await import(${JSON.stringify(fixture)}); await all.${startAlone.name}();`;

describe('a service whose consumer crashes again and again', () => {
  let databases: TestDatabase | undefined;
  let stranger: Consumer | undefined;
  let child: ChildProcess | undefined;

  beforeAll(async () => {
    await theTopics();
    databases = await aDatabaseFor([itsDatabase]);
    // Somebody else's client in its group, who shares the work in another way: the broker refuses every join of ours for good.
    stranger = aKafka().consumer({ groupId: 'salur-router' });
    await stranger.connect();
    await stranger.subscribe({ topics: ['salur.directory'] });
    const joined = new Promise((resolve) => stranger?.on(stranger.events.GROUP_JOIN, resolve));
    await stranger.run({ eachMessage: () => Promise.resolve() });
    await joined;
  });
  afterAll(async () => {
    child?.kill('SIGKILL');
    await stranger?.disconnect();
    await databases?.drop();
  });

  it('ends its process as one that has failed, so that whoever keeps it starts another', async () => {
    const readSources = ['--import', './libs/testing/jest/read-sources.mjs', '--conditions=source'];
    child = spawn(process.execPath, [...readSources, '--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...{ PATH: process.env['PATH'], ...databases?.environment },
        ...{ KAFKA_BROKERS: testBrokers().join(','), SALUR_PORT: '0', SALUR_LOG_LEVEL: 'warn' },
      },
    });
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    const [before = '', after] = said.split('The consumer crashed five times in five minutes');
    expect(after).toBeDefined();
    // A busy broker that lets it wait is none of them, nor is what happens while it ends.
    const crashes = before.match(/supported protocols are incompatible.*The consumer ended; another takes its place/g);
    expect(crashes).toHaveLength(5);
    expect(code).toBe(1);
  }, 180_000);
});
