import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Home } from './home.js';
import { keepJson, readJson } from './kept-json.js';

const secret = () => randomBytes(24).toString('base64url');

const shape = z.object({
  postgres: z.string().default(secret),
  /** The passwords of the services' database roles are derived from it: a new service needs no new line here. */
  roles: z.string().default(secret),
  accounts: z.string().default(secret),
  oidcClient: z.string().default(secret),
  oidcCookies: z.string().default(secret),
  kannelDoor: z.string().default(secret),
  kannelPassword: z.string().default(secret),
  twilioToken: z.string().default(secret),
  jasminDoor: z.string().default(secret),
  jasminPassword: z.string().default(secret),
  /** SMPP has room for eight letters. */
  smppPassword: z.string().default(() => secret().slice(0, 8)),
  telegramDoor: z.string().default(secret),
  metaDoor: z.string().default(secret),
  metaToken: z.string().default(secret),
  xDoor: z.string().default(secret),
  xToken: z.string().default(secret),
  telegramBot: z.string().default(() => `100000000:${secret()}`),
});

export interface Secrets extends z.infer<typeof shape> {
  readonly masterKeyFile: string;
  rolePassword(role: string): string;
  accountPassword(login: string): string;
}

/** Made on the first start and kept with mode 600; a home of an older version gets what it lacks. */
export function secretsOf(home: Home): Secrets {
  const file = home.file('secrets.json');
  const known = shape.parse(readJson(file) ?? {});
  keepJson(file, known);
  const masterKeyFile = home.file('master.key');
  if (!existsSync(masterKeyFile))
    writeFileSync(masterKeyFile, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  return {
    ...known,
    masterKeyFile,
    rolePassword: (role) => derive(known.roles, role).toString('base64url'),
    accountPassword: (login) => readable(derive(known.accounts, login)),
  };
}

const derive = (from: string, name: string) => createHmac('sha256', from).update(name).digest();

/** To be typed from the terminal into a form: no letters that look alike, in groups. 60 bits. */
function readable(bytes: Buffer): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz234567899';
  return [...bytes.subarray(0, 12)]
    .map((byte, at) => (at % 4 === 0 && at > 0 ? '-' : '') + (letters[byte % 32] ?? ''))
    .join('');
}
