import { provideEnv } from '#libs/runtime';
import { z } from 'zod';

export type ClamdAddress = { readonly host: string; readonly port: number } | { readonly path: string };

/** Where clamd listens; null: no file is looked at for viruses. */
export class ClamdEnv {
  declare readonly address: ClamdAddress | null;
}

const hostAndPort = /^(?:\[([\da-f:]+)\]|([\w.-]+)):(\d{1,5})$/i;

export function readClamdAddress(text: string): ClamdAddress | null {
  const path = text.replace(/^unix:/, '');
  if (path.startsWith('/')) return { path };
  const [, bracketed, plain, port] = hostAndPort.exec(text) ?? [];
  const host = bracketed ?? plain;
  return host !== undefined && Number(port) > 0 && Number(port) < 65_536 ? { host, port: Number(port) } : null;
}

const address = z.string().transform((text, context) => {
  const read = readClamdAddress(text);
  if (read) return read;
  context.addIssue('is neither host:port nor the path of a socket');
  return z.NEVER;
});

export const clamdEnv = provideEnv(ClamdEnv, z.object({ CLAMAV_ADDRESS: address.optional() }), (read) => ({
  address: read.CLAMAV_ADDRESS ?? null,
}));
