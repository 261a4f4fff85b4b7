import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** Stands before the hub: counts what a provider asks for, and answers itself while the hub is to seem away. */
export class WayBetween {
  /** Paths without what stands in their queries, and how each was answered. */
  readonly asked: { readonly path: string; readonly status: number }[] = [];
  isAway = false;
  private target = '';
  private readonly server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://way');
    this.bring(`${url.pathname}${url.search}`).then(
      ({ status, body }) => {
        this.asked.push({ path: url.pathname, status });
        response.writeHead(status, { 'content-type': 'text/plain' }).end(body);
      },
      () => response.destroy(),
    );
  });

  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  leadTo(hub: string): void {
    this.target = hub;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async bring(path: string): Promise<{ status: number; body: string }> {
    if (this.isAway) return { status: 503, body: '' };
    const answer = await fetch(this.target + path);
    return { status: answer.status, body: await answer.text() };
  }
}
