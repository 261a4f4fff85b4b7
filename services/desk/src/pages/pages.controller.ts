import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { WebFiles, type WebFile } from './web-files.js';

/** The application injects neither scripts nor styles, so it needs no exception from either. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  // The form of an institution, as it will look on its own site.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Shows notices while the desk is shut. It stands beside the pages, whose address below /desk it may look after. */
const worker = 'notices-worker.js';

const pageHeaders = { 'cache-control': 'no-cache', 'content-security-policy': contentSecurityPolicy };

const notBuilt =
  'Aplikasi meja petugas belum dibangun. Jalankan `npm run build`, lalu mulai ulang.\n' +
  'The staff application has not been built. Run `npm run build`, then start again.\n';

/** The single-page application: its files, and its one page for every other address below /desk. */
@ApiExcludeController()
@Controller('desk')
export class PagesController {
  constructor(private readonly files: WebFiles) {}

  @Get(['', '*'])
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const path = new URL(request.url, 'http://here').pathname.replace(/^\/desk\/?/, '');
    if (path.startsWith('assets/')) await this.sendAsset(path, request, reply);
    else if (path === worker) await this.sendWorker(request, reply);
    else await this.sendPage(request, reply);
  }

  private async sendAsset(path: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const file = this.files.get(path);
    // One of a release before this: the page asks to be loaded again.
    if (!file) await reply.status(404).type('text/plain').send('Not found\n');
    // Its name holds the hash of its content.
    else await send(file, request, reply.header('cache-control', 'public, max-age=31536000, immutable'));
  }

  private async sendWorker(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const file = this.files.get(worker);
    if (!file) await reply.status(404).type('text/plain').send('Not found\n');
    else await send(file, request, reply.header('cache-control', 'no-cache'));
  }

  private async sendPage(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const page = this.files.get('index.html');
    if (!page) await reply.status(503).type('text/plain; charset=utf-8').send(notBuilt);
    else await send(page, request, reply.headers(pageHeaders));
  }
}

async function send(file: WebFile, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  void reply.type(file.type).header('vary', 'Accept-Encoding');
  const accepted = request.headers['accept-encoding'] ?? '';
  if (!/\bgzip\b/.test(typeof accepted === 'string' ? accepted : '')) await reply.send(file.plain);
  else await reply.header('content-encoding', 'gzip').send(await file.zipped());
}
