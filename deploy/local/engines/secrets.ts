import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { EngineFailure } from './engine-failure.js';
import type { Home } from './home.js';
import { keepJson } from './kept-json.js';

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

/** For whoever looks at a home: what it keeps, and made up for the moment what it lacks. Changes nothing. */
export const secretsOf = (home: Home): Secrets => secretsFrom(home, shape.parse(keptIn(secretsFile(home)) ?? {}));

/**
 * For whoever starts a hub: made on the first start and kept with mode 600; a home of an older version gets what it lacks.
 * The master key is made first, so that where there are secrets there has been one: without it nobody could read any more
 * what was filed, and a new one would seal what comes now so that the old one does not open it.
 */
export function keepSecrets(home: Home): Secrets {
  const kept = keptIn(secretsFile(home));
  if (!existsSync(masterKeyFile(home))) {
    if (kept !== null)
      throw new EngineFailure(
        `${masterKeyFile(home)} is missing, and nothing that was filed can be read without it. Put it back from where you keep it.`,
      );
    writeFileSync(masterKeyFile(home), randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  }
  const known = shape.parse(kept ?? {});
  if (!isDeepStrictEqual(known, kept)) keepJson(secretsFile(home), known);
  return secretsFrom(home, known);
}

const secretsFile = (home: Home) => home.file('secrets.json');
const masterKeyFile = (home: Home) => home.file('master.key');

const secretsFrom = (home: Home, known: z.infer<typeof shape>): Secrets => ({
  ...known,
  masterKeyFile: masterKeyFile(home),
  rolePassword: (role) => derive(known.roles, role).toString('base64url'),
  accountPassword: (login) => readable(derive(known.accounts, login)),
});

/** Null when there are none. Whatever cannot be read is not made anew: the database goes by the old ones. */
function keptIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (isMissing(error)) return null;
    const why = error instanceof Error ? error.message : String(error);
    throw new EngineFailure(
      `The passwords of this hub stand in ${file}, which cannot be read (${why}). Give it back to the user who runs the hub, or put it back from where you keep it.`,
    );
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const derive = (from: string, name: string) => createHmac('sha256', from).update(name).digest();

/** To be typed from the terminal into a form: no letters that look alike, in groups. 60 bits. */
function readable(bytes: Buffer): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz234567899';
  return [...bytes.subarray(0, 12)]
    .map((byte, at) => (at % 4 === 0 && at > 0 ? '-' : '') + (letters[byte % 32] ?? ''))
    .join('');
}
