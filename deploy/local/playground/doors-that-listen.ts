import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

interface Heard {
  readonly method: string;
  readonly url: URL;
  readonly secret: string | undefined;
  readonly signature: string | undefined;
  readonly body: string;
}

/** Takes what the playground sends, as the doors of a hub would. */
export class Doors {
  readonly heard: Heard[] = [];
  refuseNext = 0;
  readonly server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const secret = request.headers['x-telegram-bot-api-secret-token'];
      const url = new URL(request.url ?? '/', 'http://hub');
      this.heard.push({
        method: request.method ?? '',
        url,
        secret: typeof secret === 'string' ? secret : undefined,
        signature: (
          request.headers['x-hub-signature-256'] ?? request.headers['x-twitter-webhooks-signature']
        )?.toString(),
        body,
      });
      this.refuseNext -= 1;
      // A Jasmin believes nobody else's words.
      response.writeHead(this.refuseNext >= 0 ? 503 : 200).end(url.pathname === '/doors/jasmin' ? 'ACK/Jasmin' : '');
    });
  });
}

/** Takes mail as a hub would. */
export class MailDoor {
  readonly heard: ParsedMail[] = [];
  private readonly server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true, logger: false },
    onData: (stream, _, answer) => {
      simpleParser(stream).then((mail) => {
        this.heard.push(mail);
        answer(null, 'Taken');
      }, answer);
    },
  });

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  open = () =>
    new Promise<void>((resolve) => {
      this.server.listen(0, '127.0.0.1', resolve);
    });
  close = () =>
    new Promise<void>((resolve) => {
      this.server.close(resolve);
    });
}
