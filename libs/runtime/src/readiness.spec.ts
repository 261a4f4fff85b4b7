import { describe, expect, it } from '@jest/globals';
import { SilentLog } from './log.js';
import { Readiness } from './readiness.js';
import { Shutdown } from './shutdown.js';
import { continueTrace, currentTrace, inTrace } from './trace.js';

describe('readiness', () => {
  it('names what keeps a service from working, and throws nothing itself', async () => {
    const readiness = new Readiness();
    readiness.register('casework', 'database', () => true);
    readiness.register('router', 'database', () => Promise.reject(new Error('away')));
    readiness.register('router', 'relay', () => true);
    expect(await readiness.report()).toEqual({
      ready: false,
      services: [
        { name: 'casework', ready: true, failing: [] },
        { name: 'router', ready: false, failing: ['database'] },
      ],
    });
  });

  it('is over with the first step of stopping', async () => {
    const readiness = new Readiness();
    readiness.register('casework', 'database', () => true);
    readiness.off();
    expect((await readiness.report()).ready).toBe(false);
  });
});

describe('the end of a hub', () => {
  it('ends relays, then consumers, then other work, then pools, each once, whatever fails on the way', async () => {
    const shutdown = new Shutdown(new SilentLog());
    const ended: string[] = [];
    shutdown.register('pool', 'database', () => void ended.push('pool'));
    shutdown.register('consumer', 'kafka', async () => {
      await Promise.resolve();
      ended.push('consumer');
      throw new Error('would not stop');
    });
    shutdown.register('work', 'clocks', () => void ended.push('work'));
    shutdown.register('relay', 'outbox', () => void ended.push('relay'));
    await Promise.all([shutdown.onApplicationShutdown(), shutdown.onApplicationShutdown()]);
    expect(ended).toEqual(['relay', 'consumer', 'work', 'pool']);
    expect(shutdown.signal.aborted).toBe(true);
  });
});

describe('a trace', () => {
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';

  it('is the one of the caller, with a step of our own', () => {
    const trace = continueTrace(`00-${traceId}-00f067aa0ba902b7-00`);
    expect(trace.traceId).toBe(traceId);
    expect(trace.traceparent).toMatch(new RegExp(`^00-${traceId}-(?!00f067aa0ba902b7)[0-9a-f]{16}-00$`));
  });

  it.each([undefined, '', 'nonsense', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, `01-${traceId}-00f067aa0ba902b7-01`])(
    'begins anew for "%s"',
    (header) => {
      expect(continueTrace(header).traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
      expect(continueTrace(header).traceId).not.toBe(traceId);
    },
  );

  it('goes with the work, also when that waits', async () => {
    const trace = continueTrace(undefined);
    const seen = await inTrace(trace, async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return currentTrace();
    });
    expect(seen).toBe(trace);
    expect(currentTrace()).toBeNull();
  });
});
