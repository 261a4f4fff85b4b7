import { addEventHandler } from 'jest-circus';

/** The light runner waits for ever: a test or a hook that hangs is to fail after its own limit, or after a minute. */
const usualMs = 60_000;

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
  if (added?.fn) added.fn = within(added.timeout ?? usualMs, added.fn);
});
