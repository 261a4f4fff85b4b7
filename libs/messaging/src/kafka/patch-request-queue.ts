import { createRequire } from 'node:module';

interface RequestQueue {
  pending: unknown[];
  scheduleCheckPendingRequests(): void;
}

const require = createRequire(import.meta.url);
let patched = false;

/**
 * kafkajs 2.2.4 checks its queue of pending requests every millisecond for ever, even when nothing is pending (its issues
 * 1556, 1704 and 1751; the fixes offered were never merged). With nothing pending there is nothing to check.
 */
export function patchRequestQueue(): void {
  if (patched) return;
  patched = true;
  const { prototype } = require('kafkajs/src/network/requestQueue/index.js') as { prototype: RequestQueue };
  const schedule = Reflect.get<RequestQueue, 'scheduleCheckPendingRequests'>(prototype, 'scheduleCheckPendingRequests');
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue) {
    if (this.pending.length > 0) schedule.call(this);
  };
}
