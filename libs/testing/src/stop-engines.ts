/** Jest's global teardown: in the same process as the setup, which left behind how to stop. */
export default async function stopEnginesOfTests(): Promise<void> {
  const { stopSalurTestEngines } = globalThis as { stopSalurTestEngines?: () => Promise<void> };
  await stopSalurTestEngines?.();
}
