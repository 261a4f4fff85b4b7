import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintWithdrawn, conversationOf, type EventOf, type ServiceName } from '#libs/contracts';
import { database, type DatabaseDefinition } from '#libs/database';
import { uuidV7 } from '#libs/domain';
import { createTopics, messaging, messagingMigrations, Outbox, type EventHandler } from '#libs/messaging';
import { SilentLog, startHub, type Hub } from '#libs/runtime';
import { aDatabaseFor, eventually, type TestDatabase } from '#libs/testing';
import { Module, type Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Home } from '../local/engines/home.js';
import { startKafka, type RunningKafka } from '../local/engines/kafka.js';

/** How long the broker is gone. A minute proves more; a few seconds are enough to break what can break. */
const outageMs = Number(process.env['SALUR_OUTAGE_MS'] ?? 5_000);

type Heard = EventOf<typeof complaintWithdrawn>;
const heard = new Map<string, number[]>();

/** One class per event that a service hears: the router notes the withdrawal, everything else passes. */
const handlersOf = (service: ServiceName): Type<EventHandler>[] =>
  conversationOf(service).hears.map((contract) => {
    class Handler implements EventHandler {
      readonly contract = contract;
      handle(event: Heard): Promise<void> {
        if (contract === complaintWithdrawn && service === 'router') {
          heard.set(event.subject, [...(heard.get(event.subject) ?? []), event.sequence]);
        }
        return Promise.resolve();
      }
    }
    return Handler;
  });

const definition = (schema: string): DatabaseDefinition => ({
  ...{ schema, role: `salur_${schema}`, entities: [], migrations: messagingMigrations },
});
const speaks = definition('chaos_door');
const hears = definition('chaos_router');

@Module({
  providers: [...database(speaks), ...messaging({ service: 'intake-web', handlers: handlersOf('intake-web') })],
})
class DoorModule {}

@Module({ providers: [...database(hears), ...messaging({ service: 'router', handlers: handlersOf('router') })] })
class RouterModule {}

describe('a hub whose broker is killed', () => {
  let folder: string;
  let home: Home;
  let kafka: RunningKafka;
  let databases: TestDatabase;
  let hub: Hub;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'salur-chaos-'));
    home = new Home(folder).create();
    kafka = await startKafka(home, () => undefined);
    await createTopics([kafka.brokers]);
    databases = await aDatabaseFor([speaks, hears]);
    hub = await startHub({
      services: [DoorModule, RouterModule],
      ...{ port: 0, name: 'chaos', log: new SilentLog() },
      environment: { ...databases.environment, KAFKA_BROKERS: kafka.brokers },
    });
  });
  afterAll(async () => {
    await (hub as Hub | undefined)?.stop();
    await (kafka as RunningKafka | undefined)?.process.stop();
    await (databases as TestDatabase | undefined)?.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const ready = async () => (await fetch(`${hub.url}/health/ready`)).status === 200;

  const say = async (subjects: readonly string[]) => {
    const module = hub.app.select(DoorModule);
    const [db, outbox] = [module.get(DataSource, { strict: true }), module.get(Outbox, { strict: true })];
    for (const subject of subjects) {
      const data = { door: 'web', withdrawnAt: '2026-11-23T01:00:00Z' } as const;
      await db.transaction((tx) => outbox.add(tx, complaintWithdrawn, subject, data));
    }
  };

  it(
    `loses nothing and repeats nothing that was said before, during and after ${outageMs / 1000} s without it`,
    async () => {
      const subjects = Array.from({ length: 20 }, () => uuidV7());
      await eventually(ready, 'the hub is ready', { withinMs: 30_000 });
      await say(subjects);
      await eventually(() => subjects.every((subject) => heard.get(subject)?.length === 1), 'what was said before');

      await say(subjects);
      process.kill(kafka.process.identity.pid, 'SIGKILL');
      await kafka.process.ended;
      const end = performance.now() + outageMs;
      let rounds = 2;
      while (performance.now() < end) {
        await say(subjects);
        rounds += 1;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      // Complaints are still taken: what they say waits in the outbox.
      expect(await ready()).toBe(true);
      kafka = await startKafka(home, () => undefined);
      const back = performance.now();
      await say(subjects);
      rounds += 1;

      const all = Array.from({ length: rounds }, (_, index) => index + 1);
      await eventually(
        () => {
          for (const subject of subjects) expect(heard.get(subject)).toEqual(all);
        },
        'everything, once and in order',
        { withinMs: 60_000 },
      );
      process.stdout.write(`back to normal ${String(Math.round(performance.now() - back))} ms after the broker\n`);
    },
    outageMs + 150_000,
  );
});
