import { gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CitizenCookies } from './citizen-cookies.js';
import type { PageFrame } from './parts/layout.js';
import { render } from './render.js';
import { wordsIn } from './words/words.js';

/** Frames a page in the citizen's language and sends it in the way every page is sent. */
@Injectable()
export class PageSender {
  constructor(readonly cookies: CitizenCookies) {}

  frame(request: FastifyRequest): PageFrame {
    // A refused form is shown at the address it was sent to, where nothing can be got: the switch leads to its page.
    const here =
      request.method === 'GET'
        ? request.url
        : (/^\/(?:lapor(?:\/bertahap\/\w+)?|lacak\/[^/]+)/.exec(request.url)?.[0] ?? '/');
    return { words: wordsIn(this.cookies.language(request)), here };
  }

  /**
   * Most pages show something of one citizen: no cache keeps them, and a shared device shall not show them with its Back
   * button. Addresses are told to our own pages, since the check of where a form came from needs it, and to no other site.
   */
  async send(reply: FastifyReply, status: number, page: JSX.Element): Promise<void> {
    void reply
      .status(status)
      .type('text/html; charset=utf-8')
      .header('referrer-policy', 'same-origin')
      .header('vary', 'cookie, accept-encoding');
    const html = render(page);
    if (!isForEverybody(reply.request)) await reply.header('cache-control', 'no-store').send(html);
    else await this.sendSmall(reply, html);
  }

  /** Going back to the form shows what was typed. Compressed, because nothing secret stands beside what somebody typed. */
  private async sendSmall(reply: FastifyReply, html: string): Promise<void> {
    void reply.header('cache-control', 'private, no-cache');
    if (!/\bgzip\b/.test(reply.request.headers['accept-encoding'] ?? '')) await reply.send(html);
    else await reply.header('content-encoding', 'gzip').send(gzipSync(html));
  }
}

const isForEverybody = ({ method, url }: FastifyRequest): boolean =>
  method === 'GET' && /^\/(?:lapor|lacak)?(?:\?|$)/.test(url);
