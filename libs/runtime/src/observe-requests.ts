import type { FastifyInstance, FastifyRequest } from 'fastify';
import { stopwatchMs } from './clock.js';
import type { Log } from './log.js';
import type { Metrics } from './metrics.js';
import { continueTrace, inTrace } from './trace.js';

const quiet = new Set(['/health/live', '/health/ready', '/metrics']);

/**
 * Gives each request a trace, a line in the log and a place in the histogram. The line names the route's pattern: an
 * address may hold a tracking code or a search, and neither it, nor bodies, nor the caller's address belong in a log.
 */
export function observeRequests(http: FastifyInstance, log: Log, metrics: Metrics): void {
  const seconds = metrics.histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer a request, by route',
    labels: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 5],
  });
  const startedMs = new WeakMap<FastifyRequest, number>();

  http.addHook('onRequest', (request, _reply, done) => {
    startedMs.set(request, stopwatchMs());
    const { traceparent } = request.headers;
    inTrace(continueTrace(typeof traceparent === 'string' ? traceparent : undefined), done);
  });

  http.addHook('onResponse', (request, reply, done) => {
    const ms = stopwatchMs() - (startedMs.get(request) ?? stopwatchMs());
    const route = request.routeOptions.url ?? 'unmatched';
    seconds.observe({ method: request.method, route, status: reply.statusCode }, ms / 1000);
    const fields = { method: request.method, route, status: reply.statusCode, ms: Math.round(ms * 10) / 10 };
    if (quiet.has(route)) log.debug(fields, 'Answered');
    else log.info(fields, 'Answered');
    done();
  });
}
