import { stopwatchMs } from '#libs/runtime';
import type { ComplaintKey } from './complaint-key.js';

const keptMs = 60_000;
const most = 5_000;

/**
 * Unwrapped keys for at most a minute, so that a page of a timeline costs one look-up. All services of a process share it:
 * an erasure by one is at once an erasure for all; other processes follow when they hear of it, or within the minute.
 */
export class KeyCache {
  private readonly kept = new Map<string, { key: ComplaintKey; untilMs: number }>();

  get(complaintId: string): ComplaintKey | null {
    const found = this.kept.get(complaintId);
    if (found && found.untilMs > stopwatchMs()) return found.key;
    this.kept.delete(complaintId);
    return null;
  }

  put(key: ComplaintKey): void {
    if (this.kept.size >= most) {
      const [oldest] = this.kept.keys();
      if (oldest !== undefined) this.kept.delete(oldest);
    }
    this.kept.set(key.complaintId, { key, untilMs: stopwatchMs() + keptMs });
  }

  drop(complaintId: string): void {
    this.kept.delete(complaintId);
  }
}
