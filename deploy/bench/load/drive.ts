import { Pool } from 'undici';

export interface Load {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** The body of the next request, with the headers that go with it. */
  readonly next: () => { readonly body: string; readonly headers: Readonly<Record<string, string>> };
  readonly path: string;
}

export interface Driven {
  readonly perSecond: number;
  readonly tookMs: readonly number[];
}

/**
 * Each connection sends its next request as soon as the one before is answered, for as long as told. Any answer but 201
 * ends the run: a server that refuses quickly is not a quick one.
 */
export async function drive({ url, connections, seconds, next, path }: Load): Promise<Driven> {
  const pool = new Pool(url, { connections, pipelining: 1 });
  const tookMs: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1000;

  const one = async () => {
    while (performance.now() < until) {
      const sentAt = performance.now();
      const { body, headers } = next();
      const answer = await pool.request({ method: 'POST', path, body, headers });
      const told = await answer.body.text();
      if (answer.statusCode !== 201) throw new Error(`${url}${path} answered ${answer.statusCode}: ${told}`);
      tookMs.push(performance.now() - sentAt);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, one));
    return { perSecond: tookMs.length / ((performance.now() - began) / 1000), tookMs };
  } finally {
    await pool.destroy();
  }
}
