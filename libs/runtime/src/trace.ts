import { AsyncLocalStorage } from 'node:async_hooks';
import { freshBytes } from '#libs/domain';

/** W3C Trace Context of what is being worked on; `traceparent` goes into events and calls to others. */
export interface Trace {
  readonly traceId: string;
  readonly traceparent: string;
}

const current = new AsyncLocalStorage<Trace>();

export const currentTrace = (): Trace | null => current.getStore() ?? null;

/** Everything `work` does, also later, happens in this trace. */
export const inTrace = <Result>(trace: Trace, work: () => Result): Result => current.run(trace, work);

/** Goes on with the caller's trace when the header is well-formed, else begins one. */
export function continueTrace(traceparent: string | undefined): Trace {
  const read = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})$/.exec(traceparent ?? '');
  const fresh = freshBytes(24).toString('hex');
  const traceId = read?.[1] ?? fresh.slice(16);
  return { traceId, traceparent: `00-${traceId}-${fresh.slice(0, 16)}-${read?.[2] ?? '01'}` };
}
