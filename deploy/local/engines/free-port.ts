import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { createServer, isIPv6 } from 'node:net';

/**
 * Below what systems give to connections that leave a machine (from 32,768 on with Linux, 49,152 with others): one of those
 * would take the port between the look and its use, and again and again a port that is remembered.
 */
const [lowest, highest] = [20_000, 32_000];
const attempts = 100;

/** What this process has chosen. */
const chosen = new Set<number>();

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

/** The wished port when nobody listens there, else one by chance. It is nobody else's choice while this process lives. */
export async function freePort(wished = 0, host = '127.0.0.1'): Promise<number> {
  if (wished > 0 && (await choose(wished, host))) return wished;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const port = randomInt(lowest, highest);
    if (!chosen.has(port) && (await choose(port, host))) return port;
  }
  throw new Error(`No free port on ${host}`);
}

async function choose(port: number, host: string): Promise<boolean> {
  if (chosen.has(port)) return isFree(port, host);
  const letGo = await hold(port, host);
  if (!letGo) return false;
  if (await isFree(port, host)) {
    chosen.add(port);
    return true;
  }
  letGo();
  return false;
}

/**
 * Before its server listens, and while it is started again, a port looks free to whoever else chooses one. So whoever chooses
 * holds the UDP port of the same number, which nobody uses and no end of a process can leave behind.
 */
function hold(port: number, host: string): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    const socket = createSocket(isIPv6(host) ? 'udp6' : 'udp4');
    socket.once('error', () => {
      socket.close();
      resolve(undefined);
    });
    socket.bind({ port, address: host, exclusive: true }, () => {
      socket.unref();
      resolve(() => socket.close());
    });
  });
}
