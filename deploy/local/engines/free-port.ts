import { createServer } from 'node:net';

export async function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return (await listenOnce(port, host)) !== null;
}

/** The wished port when nobody listens there, else one the system chooses. */
export async function freePort(wished = 0, host = '127.0.0.1'): Promise<number> {
  const port = (wished > 0 ? await listenOnce(wished, host) : null) ?? (await listenOnce(0, host));
  if (port === null) throw new Error(`No free port on ${host}`);
  return port;
}

function listenOnce(port: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(null);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : null);
      });
    });
  });
}
