import { describe, expect, it } from '@jest/globals';
import { WakeUp } from './wake-up.js';

describe('WakeUp', () => {
  it('does not sleep when something happened before', async () => {
    const wakeUp = new WakeUp();
    wakeUp.wake();
    await expect(wakeUp.sleep(60_000)).resolves.toBeUndefined();
  });

  it('ends the sleep when something happens', async () => {
    const wakeUp = new WakeUp();
    const slept = wakeUp.sleep(60_000);
    wakeUp.wake();
    await expect(slept).resolves.toBeUndefined();
  });

  it('sleeps no longer than it was told', async () => {
    await expect(new WakeUp().sleep(5)).resolves.toBeUndefined();
  });
});
