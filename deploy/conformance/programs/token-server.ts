import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Gives access tokens, as a provider's token server does, and tells Dovecot whose they are. */
export class TokenServer {
  given = 0;
  refused = 0;
  /** The next token is worth nothing by the time it is used. */
  revokesNext = false;
  address = '';
  private readonly good = new Set<string>();
  private readonly server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://tokens');
    const answer = request.method === 'POST' ? this.give() : this.tell(url.searchParams.get('access_token') ?? '');
    request.resume();
    response.writeHead(answer ? 200 : 400, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { error: 'invalid_token' }));
  });

  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.address = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this.address;
  }

  get tokenUrl(): string {
    return `${this.address}/token`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private give(): object {
    this.given += 1;
    const token = `token-${this.given}`;
    if (!this.revokesNext) this.good.add(token);
    this.revokesNext = false;
    return { access_token: token, expires_in: 3_600, token_type: 'Bearer' };
  }

  private tell(token: string): object | null {
    if (this.good.has(token)) return { email: 'aduan', expires_in: 3_600 };
    this.refused += 1;
    return null;
  }
}
