import { join } from 'node:path';

/**
 * Jest's global setup of the kinds of tests that need the engines. It is loaded outside of Jest's own module system, where
 * `#libs` and the sources' `.js` are not understood, so the work is taken from the compiled tree, brought up to date first.
 */
export default async function startEnginesForTests(): Promise<void> {
  const root = join(import.meta.dirname, '../../..');
  const take = (path: string): Promise<unknown> => import(join(root, path));
  const { buildServer } = (await take('deploy/local/prepare/build.mjs')) as {
    buildServer: (root: string, options: { evenWithTypeFaults: boolean }) => void;
  };
  buildServer(root, { evenWithTypeFaults: true });
  const { startTestEngines } = (await take('dist/deploy/local/test-engines.js')) as {
    startTestEngines: () => Promise<() => Promise<void>>;
  };
  Object.assign(globalThis, { stopSalurTestEngines: await startTestEngines() });
}
