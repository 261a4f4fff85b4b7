import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessDatabase, csrfTokenOf, provisionStaff, sessionCookie, Sessions, type Role } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import { SilentLog, startHub, SystemClock, type Hub } from '#libs/runtime';
import { aDatabaseFor } from '#libs/testing';
import { newMasterKey } from '#libs/vault';
import { DataSource } from 'typeorm';
import { databases } from '../../local/databases.js';
import { serviceModules } from '../../local/services.js';
import { metaSecret, metaVerifyToken } from './by-meta.js';
import { lighten } from './lighten.js';
import { kannelSecret, publicUrl, telegramSecret, twilioToken } from './doors.js';

export interface WholeHub {
  readonly hub: Hub;
  readonly admin: DataSource;
  /** The headers of somebody of that role, signed in. */
  readonly staff: readonly Readonly<Record<string, string>>[];
  stop(): Promise<void>;
}

const roles: readonly Role[] = ['officer', 'triage', 'coordinator', 'administrator', 'clerk'];
// Nobody listens there: what a door would send waits, and that is no concern of whoever writes to it.
const nobody = 'http://127.0.0.1:9';

const atMeta = (door: string): [string, string][] => [
  [`${door}_ACCESS_TOKEN`, 'a-token-of-the-app'],
  [`${door}_APP_SECRETS`, metaSecret],
  [`${door}_VERIFY_TOKEN`, metaVerifyToken],
];

/** Every service in this process on a real database, without a broker and without a socket: requests are handed in. */
export async function aWholeHub(): Promise<WholeHub> {
  const database = await aDatabaseFor(databases);
  const folder = mkdtempSync(join(tmpdir(), 'salur-bad-input-'));
  const masterKeyFile = join(folder, 'master-key');
  writeFileSync(masterKeyFile, newMasterKey());
  const hub = await startHub({
    services: Object.values(serviceModules),
    ...{ port: 0, name: 'bad-input', log: new SilentLog() },
    environment: {
      ...database.environment,
      ...{ KAFKA_BROKERS: 'off', SALUR_MASTER_KEY_FILE: masterKeyFile, SALUR_PUBLIC_URL: publicUrl },
      ...{ OIDC_ISSUER: nobody, OIDC_CLIENT_ID: 'salur-desk', OIDC_CLIENT_SECRET: 'a-secret-of-the-provider' },
      ...{ KANNEL_SEND_URL: nobody, KANNEL_USERNAME: 'salur', KANNEL_PASSWORD: 'sandi' },
      ...{ KANNEL_DOOR_SECRET: kannelSecret, TELEGRAM_API_URL: nobody, TELEGRAM_BOT_TOKEN: '1:token' },
      TELEGRAM_SECRET: telegramSecret,
      ...{ JASMIN_SEND_URL: nobody, JASMIN_USERNAME: 'x', JASMIN_PASSWORD: 'x', JASMIN_DOOR_SECRET: kannelSecret },
      ...{ TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKENS: twilioToken, TWILIO_SENDER: '+622117' },
      ...{ WHATSAPP_GRAPH_URL: nobody, MESSENGER_GRAPH_URL: nobody, INSTAGRAM_GRAPH_URL: nobody },
      ...{ MESSENGER_COMMENTS: 'all', INSTAGRAM_COMMENTS: 'all' },
      ...{ WHATSAPP_NUMBER_ID: '1', MESSENGER_PAGE_ID: '100', INSTAGRAM_ACCOUNT_ID: '100' },
      ...{ X_API_URL: nobody, X_ACCOUNT_ID: '100', X_CONSUMER_SECRET: metaSecret, X_ACCESS_TOKEN: metaVerifyToken },
      ...Object.fromEntries(['WHATSAPP', 'MESSENGER', 'INSTAGRAM'].flatMap(atMeta)),
    },
  });
  const admin = await new DataSource({ type: 'postgres', url: database.adminUrl, poolSize: 2 }).initialize();
  const access = await database.open(accessDatabase);
  const staff = await Promise.all(roles.map((role) => signedIn(access, role)));
  await access.destroy();
  lighten(hub);
  return {
    ...{ hub, admin, staff },
    async stop() {
      await hub.stop();
      await admin.destroy();
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function signedIn(access: DataSource, role: Role): Promise<Record<string, string>> {
  const id = uuidV7();
  const place = { institution: 'pln', institutionName: 'PLN', path: 'bp-bumn/pln/' };
  await provisionStaff(access, [{ id, name: 'Petugas', role, subject: id, ...place }]);
  const token = await new Sessions(access, new SystemClock()).open(id, null);
  return { cookie: `${sessionCookie}=${token}`, 'x-csrf-token': csrfTokenOf(token) };
}
