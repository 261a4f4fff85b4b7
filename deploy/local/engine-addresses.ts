import type { Home } from './engines/home.js';
import type { Secrets } from './engines/secrets.js';

export interface EngineAddresses {
  readonly adminUrl: string;
  readonly brokers: string;
}

/** Where the engines are that the hub of this home uses: given ones, or its own at the ports it remembers. */
export function engineAddresses(
  home: Home,
  secrets: Pick<Secrets, 'postgres'>,
  environment = process.env,
): EngineAddresses {
  const embedded = `postgres://postgres:${secrets.postgres}@127.0.0.1:${home.rememberedPort('postgres')}/salur`;
  return {
    adminUrl: environment['DATABASE_URL'] ?? embedded,
    brokers: environment['KAFKA_BROKERS'] ?? `127.0.0.1:${home.rememberedPort('kafka')}`,
  };
}
