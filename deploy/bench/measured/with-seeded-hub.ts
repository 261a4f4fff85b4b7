import { accessDatabase, csrfTokenOf, Sessions, sessionCookie } from '#libs/access';
import { openDatabase } from '#libs/database';
import { SystemClock } from '#libs/runtime';
import { demonstrationAccounts } from '../../local/playground/accounts.js';
import type { BenchWish } from '../bench-report.js';
import { HubClient } from '../load/hub-client.js';
import { seedCases } from '../seeding/seed-cases.js';
import type { BenchEngines } from './bench-engines.js';
import { benchOfficers } from './officers.js';

export interface SeededHub {
  readonly hub: HubClient;
  readonly engines: BenchEngines;
  readonly cases: number;
  /** What the browser of this account sends along, by its login. */
  readonly headersOf: (login: string) => Promise<Record<string, string>>;
}

/** A hub over at least so many cases of the kept home. */
export function withSeededHub<Result>(
  wished: number,
  { say, engines: on }: Pick<BenchWish, 'say' | 'engines'>,
  work: (seeded: SeededHub) => Promise<Result>,
): Promise<Result> {
  return on.kept(async (engines) => {
    const cases = await seedCases(engines, wished, say);
    const running = await on.hub(engines);
    const access = await openDatabase(accessDatabase, engines.adminUrl, 1);
    const hub = new HubClient(running.url);
    const sessions = new Sessions(access, new SystemClock());
    const headersOf = async (login: string) => {
      const account = [...benchOfficers, ...demonstrationAccounts].find(({ subject }) => subject === login);
      const token = await sessions.open(account?.id ?? '', null);
      return { cookie: `${sessionCookie}=${token}`, 'x-csrf-token': csrfTokenOf(token) };
    };
    try {
      return await work({ hub, engines, cases, headersOf });
    } finally {
      await hub.close();
      await access.destroy();
      await running.stop();
    }
  });
}
