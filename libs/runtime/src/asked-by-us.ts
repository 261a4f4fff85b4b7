import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

const header = 'x-salur-process';

/** Made when the process begins, told to nobody but the services in it. */
const ofThisProcess = randomBytes(24).toString('base64url');

/**
 * The headers with which a service asks another over HTTP for somebody at its own door. In the same process they are believed; in
 * another one the asker must be among the trusted proxies, like an ingress.
 */
export const askingFor = (caller: string): Readonly<Record<string, string>> => ({
  'x-forwarded-for': caller,
  [header]: ofThisProcess,
});

/** Whose question it is. Anybody can claim an address; only this process knows its own word. */
export function callerOf({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>): string {
  const claimed = headers['x-forwarded-for'];
  return headers[header] === ofThisProcess && typeof claimed === 'string' ? claimed : ip;
}
