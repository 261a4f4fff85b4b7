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

/**
 * Longer than anything kafkajs waits for: 30 s for an answer, for a member of a group and between two tries. A killed broker
 * refuses at once, a frozen one keeps its connections and says nothing.
 */
const [killedMs, frozenMs] = [60_000, 40_000];

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

describe('a hub whose broker is away', () => {
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

  const saysWhile = async (subjects: readonly string[], ms: number): Promise<number> => {
    const end = performance.now() + ms;
    let rounds = 0;
    while (performance.now() < end) {
      await say(subjects);
      rounds += 1;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    return rounds;
  };

  const ways = [
    {
      ...{ what: 'killed', ms: killedMs },
      go: async () => {
        process.kill(kafka.process.identity.pid, 'SIGKILL');
        await kafka.process.ended;
      },
      comeBack: async () => {
        kafka = await startKafka(home, () => undefined);
      },
    },
    {
      ...{ what: 'frozen', ms: frozenMs },
      go: () => process.kill(kafka.process.identity.pid, 'SIGSTOP'),
      comeBack: () => process.kill(kafka.process.identity.pid, 'SIGCONT'),
    },
  ];

  it.each(ways)(
    'loses nothing and repeats nothing that is said before, during and after $ms ms of a $what broker',
    async ({ ms, go, comeBack }) => {
      const subjects = Array.from({ length: 20 }, () => uuidV7());
      await eventually(ready, 'the hub is ready', { withinMs: 90_000 });
      await say(subjects);
      await eventually(() => subjects.every((subject) => heard.get(subject)?.length === 1), 'what was said before');

      await say(subjects);
      await go();
      const during = await saysWhile(subjects, ms);
      // Complaints are still taken: what they say waits in the outbox.
      expect(await ready()).toBe(true);
      await comeBack();
      const back = performance.now();
      await say(subjects);

      const all = Array.from({ length: during + 3 }, (_, index) => index + 1);
      await eventually(
        () => {
          for (const subject of subjects) expect(heard.get(subject)).toEqual(all);
        },
        'everything, once and in order',
        { withinMs: 120_000 },
      );
      process.stdout.write(`back to normal ${String(Math.round(performance.now() - back))} ms after the broker\n`);
    },
    killedMs + 400_000,
  );
});
