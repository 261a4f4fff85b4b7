import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below what systems give to connections that leave a machine (from 32,768 on with Linux, 49,152 with others): one of those
 * would take the port between the look and its use, and again and again a port that is remembered.
 */
const [lowest, highest] = [20_000, 32_000];
const attempts = 100;

export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen({ port, host, exclusive: true }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}

/** The wished port when nobody listens there, else one by chance. */
export async function freePort(wished = 0, host = '127.0.0.1'): Promise<number> {
  if (wished > 0 && (await isFree(wished, host))) return wished;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const port = randomInt(lowest, highest);
    if (await isFree(port, host)) return port;
  }
  throw new Error(`No free port on ${host}`);
}
