import { join } from 'node:path';

/**
 * Jest's global setup of the end-to-end tests: the engines, and beside them one hub that brings its own. What jest loads
 * here cannot read the sources (see start-engines.ts), so the hub is taken from the compiled tree.
 */
export default async function startTheHubForTests(): Promise<void> {
  const take = (path: string): Promise<unknown> => import(join(import.meta.dirname, '../..', path));
  const engines = (await take('libs/testing/src/start-engines.ts')) as { default: () => Promise<void> };
  await engines.default();
  const { aHub } = (await take('dist/deploy/e2e/a-hub.js')) as { aHub: () => Promise<Hub> };
  const hub = await aHub();
  process.env['SALUR_HUB_OF_TESTS'] = hub.said;
  process.env['SALUR_HOME_OF_TESTS'] = hub.home.path;
  Object.assign(globalThis, { stopSalurTestHub: () => hub.stop() });
}

interface Hub {
  readonly said: string;
  readonly home: { readonly path: string };
  stop(): Promise<void>;
}
