import { EngineFailure } from './engines/engine-failure.js';
import { freePort, isFree } from './engines/free-port.js';
import type { Home } from './engines/home.js';

export interface HubAddress {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  /** Where it answers on this machine, whatever stands before it. */
  readonly ownUrl: string;
}

/** A port that was asked for is taken or refused; the usual one gives way to another when somebody else has it. */
export async function chooseHubAddress(home: Home, environment = process.env): Promise<HubAddress> {
  const host = environment['SALUR_HOST'] ?? '127.0.0.1';
  const wished = environment['SALUR_PORT'];
  const port = wished === undefined || wished === '' ? await usualPort(home, host) : await wishedPort(wished, host);
  const ownUrl = `http://${isEverywhere(host) ? '127.0.0.1' : inUrl(host)}:${port}`;
  const publicUrl = environment['SALUR_PUBLIC_URL'] ?? ownUrl;
  return { host, port, publicUrl: publicUrl.replace(/\/$/, ''), ownUrl };
}

async function usualPort(home: Home, host: string): Promise<number> {
  const port = await freePort(home.rememberedPort('hub') || 8080, host);
  home.rememberPort('hub', port);
  return port;
}

/** The port somebody asks for, 0 for any; a sentence when it is none or taken. */
export async function wishedPort(wished: string, host: string): Promise<number> {
  const port = Number(wished);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new EngineFailure(`SALUR_PORT=${wished} is not a port.`);
  if (port === 0) return freePort(0, host);
  if (await isFree(port, host)) return port;
  throw new EngineFailure(`Port ${port} on ${host} is taken by another program: set SALUR_PORT to a free one.`);
}

/** An address of IPv6 stands in brackets (RFC 3986, section 3.2.2). */
const inUrl = (host: string) => (host.includes(':') ? `[${host}]` : host);

const isEverywhere = (host: string) => host === '0.0.0.0' || host === '::';
