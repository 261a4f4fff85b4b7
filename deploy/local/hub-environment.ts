import { databaseUrlName, type DatabaseDefinition } from '#libs/database';
import type { Engines } from './engines/start-engines.js';
import type { Secrets } from './engines/secrets.js';
import { metaAccounts } from './playground/graph-shapes.js';
import { xAccount } from './playground/x.js';

export interface Surroundings {
  readonly engines: Pick<Engines, 'adminUrl' | 'brokers'>;
  readonly secrets: Secrets;
  readonly publicUrl: string;
  readonly playgroundUrl: string;
  readonly definitions: readonly DatabaseDefinition[];
  /** Absent: the hub takes no mail. */
  readonly mailPorts?: MailPorts;
  /** Where an operator is played. Absent: SMS come and go by Kannel alone. */
  readonly smscPort?: number;
}

/** Where the mail server that is played receives, and where the hub does. */
export interface MailPorts {
  readonly playgroundMail: number;
  readonly hubMail: number;
}

export const oidcClientId = 'salur-desk';
export const gatewayUsername = 'salur';
export const twilioAccount = 'AC1708';
export const smsNumber = '1708';
export const complaintsAddress = 'aduan@salur.example';

/** What the services find in their environment. What the person at the terminal has set stands above what is made here. */
export function hubEnvironment(surroundings: Surroundings): Record<string, string | undefined> {
  const { engines, secrets, publicUrl, playgroundUrl, definitions, mailPorts, smscPort } = surroundings;
  return {
    ...Object.fromEntries(
      definitions.map((one) => [databaseUrlName(one.schema), asRole(engines.adminUrl, one.role, secrets)]),
    ),
    KAFKA_BROKERS: engines.brokers,
    SALUR_MASTER_KEY_FILE: secrets.masterKeyFile,
    SALUR_PUBLIC_URL: publicUrl,
    // Whoever tries it out at night wants to see the answer.
    NOTICE_QUIET_HOURS: 'off',
    // Whoever tries webhooks out receives them on this machine.
    WEBHOOK_LOOPBACK: 'on',
    OIDC_ISSUER: playgroundUrl,
    OIDC_CLIENT_ID: oidcClientId,
    OIDC_CLIENT_SECRET: secrets.oidcClient,
    KANNEL_SEND_URL: `${playgroundUrl}/cgi-bin/sendsms`,
    KANNEL_USERNAME: gatewayUsername,
    KANNEL_PASSWORD: secrets.kannelPassword,
    KANNEL_DOOR_SECRET: secrets.kannelDoor,
    KANNEL_SENDER: smsNumber,
    ...byMessengers(secrets, playgroundUrl),
    ...(smscPort !== undefined && byOtherSms(secrets, playgroundUrl, smscPort)),
    ...(mailPorts && byMail(mailPorts)),
    ...process.env,
  };
}

/** Everybody who brings messages to the social door, as they are played. */
export const byMessengers = (secrets: Secrets, playgroundUrl: string): Record<string, string> => ({
  TELEGRAM_API_URL: playgroundUrl,
  TELEGRAM_BOT_TOKEN: secrets.telegramBot,
  TELEGRAM_SECRET: secrets.telegramDoor,
  X_API_URL: `${playgroundUrl}/x`,
  X_ACCOUNT_ID: xAccount,
  X_CONSUMER_SECRET: secrets.xDoor,
  X_ACCESS_TOKEN: secrets.xToken,
  ...atMeta(secrets, `${playgroundUrl}/graph`),
});

const atMeta = (secrets: Secrets, graphUrl: string): Record<string, string> => ({
  WHATSAPP_NUMBER_ID: metaAccounts.whatsapp,
  MESSENGER_PAGE_ID: metaAccounts.messenger,
  INSTAGRAM_ACCOUNT_ID: metaAccounts.instagram,
  MESSENGER_COMMENTS: 'all',
  INSTAGRAM_COMMENTS: 'all',
  ...Object.fromEntries(
    Object.keys(metaAccounts).flatMap((name) => {
      const door = name.toUpperCase();
      return [
        [`${door}_GRAPH_URL`, graphUrl],
        [`${door}_ACCESS_TOKEN`, secrets.metaToken],
        [`${door}_APP_SECRETS`, secrets.metaDoor],
        [`${door}_VERIFY_TOKEN`, secrets.metaToken],
      ];
    }),
  ),
});

/** Who writes by one of them is answered by it, whoever has not written yet by Kannel. */
const byOtherSms = (secrets: Secrets, playgroundUrl: string, smscPort: number): Record<string, string> => ({
  SMS_PROVIDER: 'kannel,twilio,jasmin,smpp',
  TWILIO_API_URL: playgroundUrl,
  TWILIO_ACCOUNT_SID: twilioAccount,
  TWILIO_AUTH_TOKENS: secrets.twilioToken,
  TWILIO_SENDER: smsNumber,
  JASMIN_SEND_URL: `${playgroundUrl}/jasmin/send`,
  JASMIN_USERNAME: gatewayUsername,
  JASMIN_PASSWORD: secrets.jasminPassword,
  JASMIN_DOOR_SECRET: secrets.jasminDoor,
  JASMIN_SENDER: smsNumber,
  SMPP_URL: `smpp://${gatewayUsername}@127.0.0.1:${smscPort}`,
  SMPP_PASSWORD: secrets.smppPassword,
  SMPP_SENDER: smsNumber,
});

export const byMail = ({ playgroundMail, hubMail }: MailPorts): Record<string, string> => ({
  MAIL_ADDRESS: complaintsAddress,
  MAIL_SEND_URL: `smtp://127.0.0.1:${playgroundMail}`,
  MAIL_PORT: String(hubMail),
  MAIL_PEERS: '127.0.0.1',
});

function asRole(adminUrl: string, role: string, secrets: Secrets): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = secrets.rolePassword(role);
  return url.href;
}
