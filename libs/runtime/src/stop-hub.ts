import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Log } from './log.js';
import { Readiness } from './readiness.js';
import { Shutdown } from './shutdown.js';

const hardLimitMs = 25_000;
/** How long requests in flight may take to end by themselves. */
const requestsMs = 8_000;

/** Ends a hub in the order that loses nothing, and in any case in time for whoever is waiting to kill it. */
export async function stopHub(app: NestFastifyApplication, log: Log): Promise<void> {
  app.get(Readiness).off();
  app.get(Shutdown).begin();
  const server = app.getHttpServer();
  // A connection whose last request has just been answered would be kept open for the next one.
  const idle = setInterval(() => {
    server.closeIdleConnections();
  }, 100);
  const impatience = setTimeout(() => {
    server.closeAllConnections();
  }, requestsMs);
  let limit: NodeJS.Timeout | undefined;
  const tooLong = new Promise<'too long'>((resolve) => {
    limit = setTimeout(resolve, hardLimitMs, 'too long');
  });
  try {
    const outcome = await Promise.race([app.close(), tooLong]);
    if (outcome === 'too long') log.error({ hardLimitMs }, 'Stopped without waiting any longer');
    else log.info({}, 'Stopped');
  } finally {
    clearInterval(idle);
    clearTimeout(impatience);
    clearTimeout(limit);
  }
}
