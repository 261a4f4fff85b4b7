import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { projectFile } from '../project-root.js';
import { BadRequest, readJsonBody, sendJson, sendPage, sendText } from './http-exchange.js';
import { DevelopmentIdentityProvider, type IdentityWish } from './identity-provider.js';
import { Line } from './line.js';
import { PhoneDoors, type DoorsWish } from './phone-doors.js';
import { Phones, type PhoneMessage } from './phone.js';
import { answerAsProvider } from './provider-apis.js';

export interface PlaygroundWish extends DoorsWish {
  readonly port: number;
  readonly identity: Omit<IdentityWish, 'issuer'>;
}

const troubles = z.object({ twice: z.boolean(), late: z.boolean(), swapped: z.boolean() });

/**
 * What stands around a hub in the world outside, played on loopback: an identity provider, SMS gateways, an operator, Telegram,
 * Meta, X, a mail server, and the phones of citizens. It speaks to the hub by the providers' own protocols only, so the hub cannot tell the difference.
 */
export class Playground {
  private readonly phones = new Phones();
  private readonly line = new Line();
  private readonly doors: PhoneDoors;
  private readonly server: Server;

  private constructor(
    private readonly identity: DevelopmentIdentityProvider,
    wish: DoorsWish & { readonly ownUrl: string },
  ) {
    this.doors = new PhoneDoors(this.phones, this.line, wish);
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        if (response.headersSent) response.end();
        else
          sendJson(response, error instanceof BadRequest || error instanceof z.ZodError ? 400 : 500, {
            error: String(error),
          });
      });
    });
  }

  static async start(wish: PlaygroundWish): Promise<Playground> {
    const issuer = `http://127.0.0.1:${wish.port}`;
    const identity = new DevelopmentIdentityProvider({ ...wish.identity, issuer });
    const playground = new Playground(identity, { ...wish, ownUrl: issuer });
    await new Promise<void>((resolve, reject) => {
      playground.server.once('error', reject).listen(wish.port, '127.0.0.1', resolve);
    });
    await playground.doors.start();
    return playground;
  }

  /** Each message when it comes and when its status changes, until the returned function is called. */
  watch(tell: (message: PhoneMessage) => void): () => void {
    return this.phones.watch(tell);
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await Promise.all([closed, this.doors.stop()]);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://playground');
    if (await answerAsProvider(this.doors, { request, response, url })) return;
    if (url.pathname.startsWith('/interaction/')) await this.identity.interact(request, response);
    else if (url.pathname === '/phone' || url.pathname === '/') this.showPhone(response);
    else if (url.pathname.startsWith('/phone/')) await this.usePhone(request, url, response);
    else await this.identity.handle(request, response);
  }

  private showPhone(response: ServerResponse): void {
    sendPage(response, 200, readFileSync(projectFile('deploy/local/playground/phone.html'), 'utf8'));
  }

  private async usePhone(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
    const asked = `${request.method ?? ''} ${url.pathname}`;
    if (asked === 'PUT /phone/line') {
      this.line.troubles = troubles.parse(await readJsonBody(request));
      sendJson(response, 200, this.line.troubles);
    } else if (asked === 'GET /phone/line') sendJson(response, 200, this.line.troubles);
    else if (asked === 'GET /phone/sms') sendJson(response, 200, this.doors.smsWays);
    else if (asked === 'GET /phone/messages') {
      const address = url.searchParams.get('address')?.replace(/^ /, '+');
      sendJson(response, 200, this.phones.list(url.searchParams.get('door'), address));
    } else if (asked === 'GET /phone/stream') this.stream(request, response);
    else await this.send(request, url, response);
  }

  private async send(request: IncomingMessage, { pathname }: URL, response: ServerResponse): Promise<void> {
    const door = pathname.replace('/phone/', '');
    const sent = request.method === 'POST' ? this.doors.send(door, await readJsonBody(request)) : null;
    if (sent) sendJson(response, 200, await sent);
    else sendText(response, 404, 'Not found');
  }

  private stream(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const tell = (message: PhoneMessage) => response.write(`data: ${JSON.stringify(message)}\n\n`);
    response.write('retry: 1000\n\n');
    request.once('close', this.phones.watch(tell));
  }
}
