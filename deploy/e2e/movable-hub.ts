import 'reflect-metadata';
import { MovableClock } from '#libs/runtime';
import { holdHub } from '../local/hold-hub.js';

/**
 * A hub whose time somebody moves: the same composition as `npm start` with another clock. Only the process that started it
 * can move the time, by the channel between the two; nothing that listens on a port can.
 */
const clock = new MovableClock();
process.on('message', (message) => {
  if (message === null || typeof message !== 'object' || !('now' in message)) return;
  clock.set(new Date(String(message.now)));
  process.send?.({ moved: true });
});
const [startsAt] = process.argv.slice(2);
if (startsAt) clock.set(new Date(startsAt));
await holdHub(clock);
