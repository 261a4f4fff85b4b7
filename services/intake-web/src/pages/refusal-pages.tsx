import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ErrorPages, type Problem } from '#libs/runtime';
import type { FastifyRequest } from 'fastify';
import { PageSender } from './page-sender.js';
import { RefusalPage } from './refusal-page.js';
import { render } from './render.js';
import type { RefusalWord } from './words/refusal-words.js';

const byStatus: Readonly<Record<number, RefusalWord>> = {
  400: 'unreadable',
  413: 'tooLarge',
  415: 'unreadable',
  422: 'unreadable',
  429: 'tooMany',
};
const byType: Readonly<Record<string, RefusalWord>> = {
  'urn:salur:problem:form.foreign': 'foreignForm',
  'urn:salur:problem:reply-key.wrong': 'locked',
  'urn:salur:problem:complaint.unknown': 'notFound',
  'urn:salur:problem:file.not-scanned': 'fileWaits',
  'urn:salur:problem:file.infected': 'fileInfected',
};

/** Shows a citizen's browser a page of ours where the hub would answer with a problem in JSON. */
@Injectable()
export class RefusalPages implements OnModuleInit {
  constructor(
    private readonly errorPages: ErrorPages,
    private readonly pages: PageSender,
  ) {}

  onModuleInit(): void {
    this.errorPages.use((problem, request) => this.page(problem, request));
  }

  private page({ status, type }: Problem, request: FastifyRequest): string {
    const why = byType[type] ?? byStatus[status] ?? (status >= 500 ? 'unavailable' : 'noPage');
    return render(<RefusalPage {...this.pages.frame(request)} why={why} />);
  }
}
