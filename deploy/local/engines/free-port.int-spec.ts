import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { freePort, isFree } from './free-port.js';

let other: Server | undefined;
afterEach(() => {
  other?.close();
});

const listening = async (port: number): Promise<number> => {
  const server = createServer();
  other = server;
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

describe('a port', () => {
  it('is the wished one while nobody listens there, and another afterwards', async () => {
    const wished = await freePort();
    expect(await freePort(wished)).toBe(wished);
    await listening(wished);
    expect(await isFree(wished)).toBe(false);
    expect(await freePort(wished)).not.toBe(wished);
  });

  it('is none that the system gives to connections that leave', async () => {
    const ports = await Promise.all(Array.from({ length: 50 }, () => freePort()));
    expect(Math.max(...ports)).toBeLessThan(32_768);
    expect(Math.min(...ports)).toBeGreaterThan(1_023);
  });
});
