import { setTimeout as after } from 'node:timers/promises';
import { stopwatchMs } from '#libs/runtime';

/** Longer than any of our look-ups. */
const evenMs = 60;

/** Waits until an answer has taken as long as all of its kind: what was refused, and how near it came, is not told by time. */
export const untilEven = (startedMs: number): Promise<void> => after(Math.max(0, startedMs + evenMs - stopwatchMs()));
