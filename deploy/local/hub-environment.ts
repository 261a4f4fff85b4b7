import { databaseUrlName, type DatabaseDefinition } from '#libs/database';
import type { Engines } from './engines/start-engines.js';
import type { Secrets } from './engines/secrets.js';

export interface Surroundings {
  readonly engines: Pick<Engines, 'adminUrl' | 'brokers'>;
  readonly secrets: Secrets;
  readonly publicUrl: string;
  readonly playgroundUrl: string;
  readonly definitions: readonly DatabaseDefinition[];
}

export const oidcClientId = 'salur-desk';
export const kannelUsername = 'salur';

/** What the services find in their environment. What the person at the terminal has set stands above what is made here. */
export function hubEnvironment(surroundings: Surroundings): Record<string, string | undefined> {
  const { engines, secrets, publicUrl, playgroundUrl, definitions } = surroundings;
  return {
    ...Object.fromEntries(
      definitions.map((one) => [databaseUrlName(one.schema), asRole(engines.adminUrl, one.role, secrets)]),
    ),
    KAFKA_BROKERS: engines.brokers,
    SALUR_MASTER_KEY_FILE: secrets.masterKeyFile,
    SALUR_PUBLIC_URL: publicUrl,
    OIDC_ISSUER: playgroundUrl,
    OIDC_CLIENT_ID: oidcClientId,
    OIDC_CLIENT_SECRET: secrets.oidcClient,
    KANNEL_SEND_URL: `${playgroundUrl}/cgi-bin/sendsms`,
    KANNEL_USERNAME: kannelUsername,
    KANNEL_PASSWORD: secrets.kannelPassword,
    KANNEL_DOOR_SECRET: secrets.kannelDoor,
    KANNEL_SENDER: '1708',
    TELEGRAM_API_URL: playgroundUrl,
    TELEGRAM_BOT_TOKEN: secrets.telegramBot,
    TELEGRAM_SECRET: secrets.telegramDoor,
    ...process.env,
  };
}

function asRole(adminUrl: string, role: string, secrets: Secrets): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = secrets.rolePassword(role);
  return url.href;
}
