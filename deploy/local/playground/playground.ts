import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { projectFile } from '../project-root.js';
import { BadRequest, readJsonBody, sendJson, sendPage, sendText } from './http-exchange.js';
import { DevelopmentIdentityProvider, type IdentityWish } from './identity-provider.js';
import { Phones, type PhoneMessage } from './phone.js';
import { SmsGateway, type GatewayWish } from './sms-gateway.js';
import { Telegram, type TelegramWish } from './telegram.js';

export interface PlaygroundWish {
  readonly port: number;
  readonly identity: Omit<IdentityWish, 'issuer'>;
  readonly sms: GatewayWish;
  readonly telegram: TelegramWish;
}

const smsBody = z.object({ from: z.string().regex(/^\+?\d{6,15}$/), text: z.string().min(1).max(5000) });
const telegramBody = z.object({
  chatId: z.union([z.number().int(), z.string().regex(/^\d{1,18}$/)]).transform(String),
  text: z.string().min(1).max(4096),
  data: z.string().max(64).optional(),
});

/**
 * What stands around a hub in the world outside, played on loopback: an identity provider, an SMS gateway, Telegram, and
 * the phones of citizens. It speaks to the hub by the providers' own protocols only, so the hub cannot tell the difference.
 */
export class Playground {
  private readonly phones = new Phones();
  private readonly sms: SmsGateway;
  private readonly telegram: Telegram;
  private readonly server: Server;

  private constructor(
    private readonly identity: DevelopmentIdentityProvider,
    wish: PlaygroundWish,
  ) {
    this.sms = new SmsGateway(this.phones, wish.sms);
    this.telegram = new Telegram(this.phones, wish.telegram);
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
    const playground = new Playground(await DevelopmentIdentityProvider.create({ ...wish.identity, issuer }), wish);
    await new Promise<void>((resolve, reject) => {
      playground.server.once('error', reject).listen(wish.port, '127.0.0.1', resolve);
    });
    return playground;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://playground');
    const bot = /^\/bot([^/]+)\/(\w+)$/.exec(url.pathname);
    if (bot) {
      this.telegram.receive(bot[1] ?? '', bot[2] ?? '', await readJsonBody(request), response);
    } else if (url.pathname === '/cgi-bin/sendsms') this.sms.receive(url.searchParams, response);
    else if (url.pathname.startsWith('/interaction/')) await this.identity.interact(request, response);
    else if (url.pathname === '/phone' || url.pathname === '/') this.showPhone(response);
    else if (url.pathname.startsWith('/phone/')) await this.usePhone(request, url, response);
    else await this.identity.handle(request, response);
  }

  private showPhone(response: ServerResponse): void {
    sendPage(response, 200, readFileSync(projectFile('deploy/local/playground/phone.html'), 'utf8'));
  }

  private async usePhone(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
    const asked = `${request.method ?? ''} ${url.pathname}`;
    if (asked === 'POST /phone/sms') {
      const { from, text } = smsBody.parse(await readJsonBody(request));
      sendJson(response, 200, await this.sms.send(from.startsWith('+') ? from : `+${from}`, text));
    } else if (asked === 'POST /phone/telegram') {
      const { chatId, ...said } = telegramBody.parse(await readJsonBody(request));
      sendJson(response, 200, await this.telegram.send(chatId, said));
    } else if (asked === 'GET /phone/messages') {
      const address = url.searchParams.get('address')?.replace(/^ /, '+');
      sendJson(response, 200, this.phones.list(url.searchParams.get('door'), address));
    } else if (asked === 'GET /phone/stream') this.stream(request, response);
    else sendText(response, 404, 'Not found');
  }

  private stream(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const tell = (message: PhoneMessage) => response.write(`data: ${JSON.stringify(message)}\n\n`);
    response.write('retry: 1000\n\n');
    request.once('close', this.phones.watch(tell));
  }
}
