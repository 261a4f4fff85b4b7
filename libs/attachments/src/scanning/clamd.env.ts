import { provideEnv } from '#libs/runtime';
import { z } from 'zod';

export type ClamdAddress = { readonly host: string; readonly port: number } | { readonly path: string };

/** Where clamd listens; null: no file is looked at for viruses. */
export class ClamdEnv {
  declare readonly address: ClamdAddress | null;
  /** How long it may take over one file. */
  declare readonly patienceMs: number;
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

const variables = z.object({
  CLAMAV_ADDRESS: address.optional(),
  CLAMAV_PATIENCE_MS: z.coerce.number().int().min(100).max(600_000).default(20_000),
});

export const clamdEnv = provideEnv(ClamdEnv, variables, (read) => ({
  address: read.CLAMAV_ADDRESS ?? null,
  patienceMs: read.CLAMAV_PATIENCE_MS,
}));
