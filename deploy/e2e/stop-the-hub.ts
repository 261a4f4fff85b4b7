import { join } from 'node:path';

/** Jest's global teardown: in the same process as the setup, which left behind how to stop. */
export default async function stopTheHubOfTests(): Promise<void> {
  const { stopSalurTestHub } = globalThis as { stopSalurTestHub?: () => Promise<void> };
  await stopSalurTestHub?.();
  const engines = (await import(join(import.meta.dirname, '../../libs/testing/src/stop-engines.ts'))) as {
    default: () => Promise<void>;
  };
  await engines.default();
}
