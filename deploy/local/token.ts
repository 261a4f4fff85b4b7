import { appendFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import {
  accessDatabase,
  csrfTokenOf,
  operatorsMinutes,
  provisionStaff,
  roles,
  sessionCookie,
  Sessions,
  type StaffAccount,
} from '#libs/access';
import { databaseUrlName, openDatabase } from '#libs/database';
import { SystemClock } from '#libs/runtime';
import { engineAddresses } from './engine-addresses.js';
import { EngineFailure } from './engines/engine-failure.js';
import { Home } from './engines/home.js';
import { secretsOf } from './engines/secrets.js';
import { hubEnvironment } from './hub-environment.js';
import { runningHub } from './hub-lock.js';
import { developmentAccount } from './token/development-account.js';
import { tokenWish, type TokenWish } from './token/token-wish.js';

const help = `npm run token -- --role <role> --institution <code> [--json]: a session for scripts that work with the running hub of this
folder (SALUR_HOME), as the demonstration account of that role at that institution, or as one that is made for it.

  --role          ${roles.join(', ')}
  --institution   a code of the directory: pln, kai-commuter, bp-bumn, …

It ends after ${operatorsMinutes} minutes. That it was made stands in logs/token.log and in its row in the database; the token itself in neither.
--json prints {url, cookie, csrfToken, role, institution, name, endsAt}. Whatever changes something sends both:
  cookie: <cookie>    x-csrf-token: <csrfToken>`;

/** What a script needs to work as somebody, until `endsAt`. */
interface OperatorsSession {
  readonly url: string;
  readonly cookie: string;
  readonly csrfToken: string;
  readonly role: string;
  readonly institution: string;
  readonly name: string;
  readonly endsAt: string;
}

async function makeSession(home: Home, { role, institution }: TokenWish): Promise<OperatorsSession> {
  // Only who may read this home, on the machine where its hub runs, comes any further.
  const url = runningHub(home)?.url;
  if (!url) throw new EngineFailure(`No hub runs from ${home.path}: \`npm start\` first, or set SALUR_HOME.`);
  const account = await developmentAccount(url, role, institution);
  if (!account)
    throw new EngineFailure(
      `There is no institution "${institution}" in the directory; ${url}/api/directory/institutions lists them.`,
    );
  const { token, endsAt } = await openSession(home, account);
  note(home, account, endsAt);
  return {
    ...{ url, cookie: `${sessionCookie}=${token}`, csrfToken: csrfTokenOf(token) },
    ...{ role, institution, name: account.name, endsAt: endsAt.toISOString() },
  };
}

async function openSession(home: Home, account: StaffAccount): Promise<{ token: string; endsAt: Date }> {
  const secrets = secretsOf(home);
  const engines = engineAddresses(home, secrets);
  const nowhere = { publicUrl: 'http://localhost', playgroundUrl: 'http://localhost' };
  const environment = hubEnvironment({ engines, secrets, ...nowhere, definitions: [accessDatabase] });
  const db = await openDatabase(accessDatabase, environment[databaseUrlName(accessDatabase.schema)] ?? '', 1);
  try {
    await provisionStaff(db, [account]);
    return await new Sessions(db, new SystemClock()).openForOperator(account.id);
  } finally {
    await db.destroy();
  }
}

function note(home: Home, { id, role, institution }: StaffAccount, endsAt: Date): void {
  const line = {
    level: 'info',
    time: new SystemClock().now(),
    msg: 'an operator made a session',
    by: userInfo().username,
  };
  appendFileSync(home.log('token'), `${JSON.stringify({ ...line, staffId: id, role, institution, endsAt })}\n`, {
    mode: 0o600,
  });
}

const shown = ({ url, cookie, csrfToken, role, institution, name, endsAt }: OperatorsSession): string =>
  `${name} (${role} at ${institution}), until ${endsAt}: ${operatorsMinutes} minutes.

  cookie: ${cookie}
  x-csrf-token: ${csrfToken}

Try it
  curl -s ${url}/api/desk/session -H 'cookie: ${cookie}'`;

try {
  const wish = tokenWish(process.argv.slice(2));
  if (!wish) console.log(help);
  else {
    const session = await makeSession(new Home(), wish);
    console.log(wish.json ? JSON.stringify(session) : shown(session));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
