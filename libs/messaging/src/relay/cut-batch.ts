import type { PendingEvent } from './pending-events.js';

const mostRows = 500;
const mostBytes = 900_000;
/** Headers and framing of one of our messages, generously. */
const overhead = 600;

/** As many from the front as one `send` may carry; at least one. All of them go to the same topic. */
export function cutBatch(events: readonly PendingEvent[]): readonly PendingEvent[] {
  let bytes = 0;
  let count = 0;
  for (const { message, topic } of events) {
    bytes += Buffer.byteLength(message.value) + overhead;
    if (count > 0 && (bytes > mostBytes || count >= mostRows || topic !== events[0]?.topic)) break;
    count += 1;
  }
  return events.slice(0, count);
}
