import { randomUUID } from 'node:crypto';
import { Agent, request, type Dispatcher } from 'undici';

export interface Told<Body> {
  readonly body: Body;
  readonly tookMs: number;
}

interface Call {
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** One hub as its users reach it. Every answer that is not a success ends the run: refusing is not working. */
export class HubClient {
  private readonly dispatcher: Dispatcher = new Agent({ connections: 64, pipelining: 1 });

  constructor(readonly url: string) {}

  async call<Body>({ path, method = 'GET', headers = {}, body }: Call): Promise<Told<Body>> {
    const sentAt = performance.now();
    const answer = await request(this.url + path, {
      method,
      dispatcher: this.dispatcher,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await answer.body.text();
    if (answer.statusCode >= 300) throw new Error(`${method} ${path} answered ${answer.statusCode}: ${text}`);
    return { body: JSON.parse(text) as Body, tookMs: performance.now() - sentAt };
  }

  file(text: string): Promise<Told<{ code: string }>> {
    const headers = { 'idempotency-key': randomUUID() };
    return this.call({ path: '/api/complaints', method: 'POST', headers, body: { text } });
  }

  async stream(path: string, headers: Readonly<Record<string, string>>, hear: (data: string) => void): Promise<void> {
    const answer = await request(this.url + path, { dispatcher: this.dispatcher, headers, bodyTimeout: 0 });
    let rest = '';
    for await (const chunk of answer.body.setEncoding('utf8')) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('data:')) hear(line.slice(5));
    }
  }

  async close(): Promise<void> {
    await this.dispatcher.destroy();
  }
}
