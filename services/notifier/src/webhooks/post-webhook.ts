import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { NotifierEnv } from '../notifier.env.js';
import { readRetryAfter } from '../rules/try-again.js';
import { faultOfAddress, literalOf } from '../rules/webhook-address.js';
import { AddressRefused, checkedLookup } from './checked-lookup.js';

const timeoutMs = 15_000;
const longestText = 500;

/** Why there was no answer, or none that counts: a redirection is not followed, for nobody has judged where to. */
export type Trouble = 'timeout' | 'unknown-host' | 'refused-address' | 'no-tls' | 'no-connection' | 'redirected';

interface Webhook {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export interface Answer {
  readonly ok: boolean;
  readonly status: number | null;
  readonly trouble: Trouble | null;
  readonly retryAfterMs: number | null;
  /** How it begins. */
  readonly text: string;
}

const none = { ok: false, status: null, retryAfterMs: null, text: '' };

/** Sends one webhook, to public addresses only, and says what came back; never throws. */
@Injectable()
export class PostWebhook {
  constructor(
    private readonly env: NotifierEnv,
    private readonly clock: Clock,
  ) {}

  async run({ url, headers, body }: Webhook, until?: AbortSignal): Promise<Answer> {
    const { webhookLoopback } = this.env;
    if (faultOfAddress(url, webhookLoopback) !== null) return { ...none, trouble: 'refused-address' };
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(until ? [until] : [])]);
    try {
      const response = await send(new URL(url), { headers, body, signal, loopback: webhookLoopback });
      return await this.read(response);
    } catch (error) {
      return { ...none, trouble: signal.aborted ? 'timeout' : troubleOf(error) };
    }
  }

  private async read(response: IncomingMessage): Promise<Answer> {
    const status = response.statusCode ?? 0;
    const text = await beginningOf(response);
    response.destroy();
    const retryAfterMs = readRetryAfter(response.headers['retry-after'], this.clock.now());
    const isRedirected = status >= 300 && status < 400;
    const trouble = isRedirected ? ('redirected' as const) : null;
    return { ok: status >= 200 && status < 300, status, trouble, retryAfterMs, text };
  }
}

interface Sending extends Omit<Webhook, 'url'> {
  readonly signal: AbortSignal;
  readonly loopback: boolean;
}

function send(url: URL, { headers, body, signal, loopback }: Sending): Promise<IncomingMessage> {
  const content = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
  const options = {
    ...{ method: 'POST', agent: false, signal, headers: { ...content, 'user-agent': 'Salur-Webhooks', ...headers } },
    // An address in place of a name is not looked up; it was judged with the URL.
    ...(literalOf(url) === null ? { lookup: checkedLookup(loopback) } : {}),
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, options, resolve);
    request.on('error', reject);
    request.end(body);
  });
}

/** The status says whether it was taken: what becomes of the rest of the answer changes nothing. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= longestText) break;
    }
  } catch {
    // It ended early, or too late.
  }
  return Buffer.concat(chunks).subarray(0, longestText).toString('utf8');
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof AddressRefused) return 'refused-address';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'unknown-host';
  const isTls = /CERT|TLS|SSL|UNABLE_TO|EPROTO/.test(code);
  return isTls ? 'no-tls' : 'no-connection';
}
