import type { FastifyInstance } from 'fastify';
import type { Log } from './log.js';
import type { Metrics } from './metrics.js';
import { continueTrace, inTrace } from './trace.js';

const quiet = new Set(['/health/live', '/health/ready', '/metrics']);

/** Tells of one answer that took so long. */
type Tell = (ms: number) => void;

/**
 * Gives each request a trace, a line in the log and a place in the histogram. The line names the route's pattern: an
 * address may hold a tracking code or a search, and neither it, nor bodies, nor the caller's address belong in a log.
 */
export function observeRequests(http: FastifyInstance, log: Log, metrics: Metrics): void {
  const tellOf = tellers(log, metrics);

  http.addHook('onRequest', (request, _reply, done) => {
    const { traceparent } = request.headers;
    inTrace(continueTrace(typeof traceparent === 'string' ? traceparent : undefined), done);
  });

  http.addHook('onResponse', (request, reply, done) => {
    tellOf(request.method, request.routeOptions.url ?? 'unmatched', reply.statusCode)(reply.elapsedTime);
    done();
  });
}

/** What is the same for all answers of a kind is looked up, cleaned and written as text once. There are few kinds. */
function tellers(log: Log, metrics: Metrics): (method: string, route: string, status: number) => Tell {
  const seconds = metrics.histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer a request, by route',
    labels: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 5],
  });
  const known = new Map<string, Tell>();

  return (method, route, status) => {
    const kind = `${method} ${route} ${status}`;
    const tell = known.get(kind) ?? tellerOf(log.child({ method, route, status }), quiet.has(route));
    known.set(kind, tell);
    return tell;

    function tellerOf(ofKind: Log, isQuiet: boolean): Tell {
      const observed = seconds.labels({ method, route, status });
      return (ms) => {
        observed.observe(ms / 1000);
        const fields = { ms: Math.round(ms * 10) / 10 };
        if (isQuiet) ofKind.debug(fields, 'Answered');
        else ofKind.info(fields, 'Answered');
      };
    }
  };
}
