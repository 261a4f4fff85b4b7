import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Home } from './engines/home.js';
import { chooseHubAddress } from './hub-address.js';

describe('the address of a hub', () => {
  let home: Home;
  let other: Server;
  let taken: number;

  beforeEach(async () => {
    home = new Home(mkdtempSync(join(tmpdir(), 'salur-address-')));
    other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    taken = (other.address() as AddressInfo).port;
  });
  afterEach(() => {
    other.close();
    rmSync(home.path, { recursive: true });
  });

  it('is this machine’s own, unless told', async () => {
    const { host, port, publicUrl } = await chooseHubAddress(home, {});
    expect({ host, publicUrl }).toEqual({ host: '127.0.0.1', publicUrl: `http://127.0.0.1:${port}` });
  });

  it('is elsewhere when told, and is opened here by a name that leads here', async () => {
    const { host, port, publicUrl } = await chooseHubAddress(home, { SALUR_HOST: '0.0.0.0' });
    expect({ host, publicUrl }).toEqual({ host: '0.0.0.0', publicUrl: `http://127.0.0.1:${port}` });
  });

  it('is an address of IPv6 when told', async () => {
    const { port, publicUrl } = await chooseHubAddress(home, { SALUR_HOST: '::1' });
    expect(new URL(publicUrl).port).toBe(String(port));
  });

  it('is told to people as somebody says it is', async () => {
    const said = { SALUR_PORT: '0', SALUR_PUBLIC_URL: 'https://lapor.example/' };
    expect((await chooseHubAddress(home, said)).publicUrl).toBe('https://lapor.example');
  });

  it('stays the same over restarts', async () => {
    const { port } = await chooseHubAddress(home, {});
    expect((await chooseHubAddress(home, {})).port).toBe(port);
  });

  it('gives way to whoever has the usual port, and stays where it went', async () => {
    home.rememberPort('hub', taken);
    const { port } = await chooseHubAddress(home, {});
    expect(port).not.toBe(taken);
    expect(home.rememberedPort('hub')).toBe(port);
  });

  it('is refused when a port is asked for that somebody has', async () => {
    await expect(chooseHubAddress(home, { SALUR_PORT: String(taken) })).rejects.toThrow(
      `Port ${taken} on 127.0.0.1 is taken by another program: set SALUR_PORT to a free one.`,
    );
  });

  it.each(['lapor', '-1', '70000', '80.5'])('is refused when the port is %s', async (wished) => {
    await expect(chooseHubAddress(home, { SALUR_PORT: wished })).rejects.toThrow(`SALUR_PORT=${wished} is not a port.`);
  });
});
