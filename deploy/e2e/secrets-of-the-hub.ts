import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { secretsOf } from '../local/engines/secrets.js';
import { demonstrationAccounts } from '../local/playground/accounts.js';
import { databases } from '../local/databases.js';
import { homeOfTheHub } from './a-hub.js';

/** Everything that the hub of the tests has written to its logs so far. */
export function logsOfTheHub(): string {
  const { logs } = homeOfTheHub();
  return readdirSync(logs)
    .map((name) => readFileSync(join(logs, name), 'utf8'))
    .join('\n');
}

interface SecretsOfTheHub {
  /** Told to the person at the terminal, and to nobody else. */
  readonly accountPasswords: readonly string[];
  /** Told to nobody: what was made for this hub, and what follows from it. */
  readonly kept: readonly string[];
}

export function secretsOfTheHub(): SecretsOfTheHub {
  const home = homeOfTheHub();
  const secrets = secretsOf(home);
  const made = JSON.parse(readFileSync(home.file('secrets.json'), 'utf8')) as Record<string, string>;
  return {
    accountPasswords: demonstrationAccounts.map(({ subject }) => secrets.accountPassword(subject)),
    kept: [
      ...Object.values(made),
      readFileSync(secrets.masterKeyFile, 'utf8'),
      ...databases.map(({ role }) => secrets.rolePassword(role)),
    ],
  };
}
