import { addEventHandler } from 'jest-circus';

/**
 * The light runner waits for ever: a test or a hook that hangs is to fail after three minutes, or after its own limit where that
 * is longer. What takes seconds here may take minutes on a machine that is busy with much else, and is no fault for that.
 */
const usualMs = 180_000;

const within = (ms, run) => async () => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done after ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([run(), late]);
  } finally {
    clearTimeout(timer);
  }
};

addEventHandler(({ name }, { currentDescribeBlock: { children, hooks } }) => {
  const added = { add_test: children, add_hook: hooks }[name]?.at(-1);
  if (added?.fn) added.fn = within(Math.max(added.timeout ?? 0, usualMs), added.fn);
});
