import { setTimeout as pause } from 'node:timers/promises';
import type { ChaosHub } from '../hub/chaos-hub.js';
import { faultNames, faultTable, type FaultName } from './fault-table.js';
import type { PlannedFault } from './plan-faults.js';
import { strikes } from './strikes.js';

const [attempts, restMs] = [10, 2_000] as const;

/** Lets everything happen as planned; how often each did. What another fault keeps from happening is tried again for a while. */
export async function injectFaults(
  hub: ChaosHub,
  planned: readonly PlannedFault[],
  say: (line: string) => void,
): Promise<Record<FaultName, number>> {
  const counts = Object.fromEntries(faultNames.map((name) => [name, 0])) as Record<FaultName, number>;
  const began = performance.now();
  const strike = async ({ name, service, forMs }: PlannedFault): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await strikes[name]({ hub, service, forMs });
        counts[name] += 1;
        return;
      } catch (error) {
        if (attempt === attempts) throw error;
        await pause(restMs);
      }
    }
  };
  const happening: Promise<void>[] = [];
  for (const fault of planned) {
    await pause(Math.max(0, began + fault.atMs - performance.now()));
    const whom = faultTable[fault.name].of === 'service' ? ` ${fault.service}` : '';
    const howLong = fault.forMs > 0 ? ` for ${(fault.forMs / 1000).toFixed(0)} s` : '';
    say(`${(fault.atMs / 1000).toFixed(0).padStart(4)} s  ${fault.name}${whom}${howLong}`);
    happening.push(strike(fault));
  }
  await Promise.all(happening);
  return counts;
}
