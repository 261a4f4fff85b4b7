import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { askUntilDone, isAllDone, runLater, untilAllIsDone } from './unfinished.js';

// As much of a page as is asked: whether it may be left.
const page = new EventTarget();
const isAskedFirst = () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));

function aSignal() {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give, given };
}

describe('what is done with many cases a little later', () => {
  beforeEach(() => {
    for (const name of ['addEventListener', 'removeEventListener'] as const)
      Object.defineProperty(globalThis, name, { configurable: true, value: page[name].bind(page) });
  });
  afterEach(() => {
    for (const name of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(globalThis, name);
  });

  it('keeps the page from being left unasked until the last of them is sent', async () => {
    const [begun, sent] = [aSignal(), aSignal()];
    const undo = runLater(async () => {
      begun.give();
      await sent.given;
    }, 0);
    expect(isAskedFirst()).toBe(true);
    await begun.given;
    expect([isAskedFirst(), isAllDone(), undo()]).toEqual([true, false, false]);
    const done = untilAllIsDone();
    sent.give();
    await done;
    expect([isAskedFirst(), isAllDone()]).toEqual([false, true]);
  });

  it('is over when it was undone', () => {
    const undo = runLater(() => Promise.reject(new Error('never run')), 60_000);
    expect([undo(), isAskedFirst(), isAllDone()]).toEqual([true, false, true]);
  });

  it.each([() => Promise.resolve(), () => Promise.reject(new Error('no answer'))])(
    'is over however it ends',
    async (send) => {
      askUntilDone(send());
      expect([isAskedFirst(), isAllDone()]).toEqual([true, false]);
      await untilAllIsDone();
      expect([isAskedFirst(), isAllDone()]).toEqual([false, true]);
    },
  );
});
