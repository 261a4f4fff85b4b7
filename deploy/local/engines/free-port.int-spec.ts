import { execFile } from 'node:child_process';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { promisify } from 'node:util';
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

  it('is nobody else’s choice before its server listens', async () => {
    const ports = await Promise.all(Array.from({ length: 20 }, () => freePort()));
    expect(new Set(ports).size).toBe(20);
    const elsewhere = `
      import { freePort } from ${JSON.stringify(import.meta.resolve('./free-port.ts'))};
      console.log(await freePort(${ports[0] ?? 0}), await freePort());`;
    const program = ['--input-type=module', '--conditions=source', '--import', './libs/testing/jest/read-sources.mjs'];
    const { stdout } = await promisify(execFile)(process.execPath, [...program, '--eval', elsewhere]);
    const theirs = stdout.trim().split(' ').map(Number);
    expect(theirs).toHaveLength(2);
    for (const port of theirs) expect(ports).not.toContain(port);
  });

  it.each(['127.0.0.1', '0.0.0.0'])('is found on %s', async (host) => {
    expect(await freePort(0, host)).toBeGreaterThan(0);
  });

  it('is none that the system gives to connections that leave', async () => {
    const ports = await Promise.all(Array.from({ length: 50 }, () => freePort()));
    expect(Math.max(...ports)).toBeLessThan(32_768);
    expect(Math.min(...ports)).toBeGreaterThan(1_023);
  });
});
