import { describe, expect, it } from '@jest/globals';
import { Readiness } from '#libs/runtime';
import { untilReady } from './until-ready.js';

function readinessAfter(looks: number): Readiness {
  const readiness = new Readiness();
  readiness.register('notifier', 'database', () => true);
  let seen = 0;
  readiness.register('router', 'directory', () => (seen += 1) > looks);
  return readiness;
}

describe('untilReady', () => {
  it('waits for a service that is slow to get ready', async () => {
    await expect(untilReady(readinessAfter(3), '/logs/salur.log')).resolves.toBeUndefined();
  });

  it('says in the end who is not ready, for want of what, and where to read more', async () => {
    await expect(untilReady(readinessAfter(Infinity), '/logs/salur.log', 100)).rejects.toThrow(
      'Not ready after 0.1 s: router (directory). See /logs/salur.log.',
    );
  });
});
