import { chooseKafka } from './choose-kafka.js';
import type { Home } from './home.js';
import { KeptEngine } from './kept-engine.js';
import { startPostgres } from './postgres.js';
import type { Secrets } from './secrets.js';

export interface EnginesWish {
  readonly home: Home;
  readonly secrets: Pick<Secrets, 'postgres'>;
  /** False only for tests: faster, and safe against killed processes but not against a power cut. */
  readonly durable: boolean;
  readonly report: (what: string) => void;
}

export interface Engines {
  /** As the database's owner: for migrations, never for a service. */
  readonly adminUrl: string;
  readonly brokers: string;
  /** How each engine came to be, for the person at the terminal. */
  readonly kinds: { readonly postgres: string; readonly kafka: string };
  /** Settles with the name of an engine that cannot be kept alive. */
  readonly givenUp: Promise<string>;
  stop(): Promise<void>;
}

/** `DATABASE_URL` and `KAFKA_BROKERS` first; what they do not name is started here, both at the same time. */
export async function startEngines({ home, secrets, durable, report }: EnginesWish): Promise<Engines> {
  const given = { url: process.env['DATABASE_URL'], brokers: process.env['KAFKA_BROKERS'] };
  const [postgres, kafka] = await Promise.allSettled([
    given.url
      ? undefined
      : KeptEngine.start('PostgreSQL', () => startPostgres({ home, password: secrets.postgres, durable }), report),
    given.brokers ? undefined : KeptEngine.start('Kafka', () => chooseKafka(home, report), report),
  ]);
  const kept = [postgres, kafka].flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []));
  const stop = async () => {
    await Promise.all(kept.map((one) => one.stop()));
  };
  if (postgres.status === 'rejected' || kafka.status === 'rejected') {
    await stop();
    throw (
      [postgres, kafka].flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []))[0] ?? new Error()
    );
  }
  return {
    adminUrl: given.url ?? postgres.value?.engine.url ?? '',
    brokers: given.brokers ?? kafka.value?.engine.brokers ?? '',
    kinds: {
      postgres: postgres.value ? 'embedded' : 'given by DATABASE_URL',
      kafka: kafka.value?.engine.kind ?? 'given by KAFKA_BROKERS',
    },
    givenUp: Promise.race(kept.map((one) => one.givenUp)),
    stop,
  };
}
