import type { Language } from '#libs/contracts';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ErrorPages } from './error-pages.js';
import { Log } from './log.js';
import { wordingOf } from './problem-words.js';
import { languagesOf, type Problem } from './problem.js';
import { readFailure, type Failure } from './read-failure.js';
import { continueTrace, currentTrace } from './trace.js';
import { inLanguage } from './validation.js';

/**
 * Turns every refusal and fault into RFC 9457 problem+json, or into a page for a citizen's browser. A stack trace goes to
 * the log, never to the asker.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly pages: ErrorPages,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const failure = readFailure(thrown);
    const problem = problemOf(failure, request);
    this.report(thrown, problem, request);
    if (reply.sent || reply.raw.headersSent) return;

    if (failure.retryAfterSeconds) void reply.header('retry-after', String(failure.retryAfterSeconds));
    void reply.status(problem.status).header('cache-control', 'no-store').header('vary', 'Accept, Accept-Language');
    const page = this.pages.render(problem, request);
    if (page === null) void reply.type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
    else void reply.type('text/html; charset=utf-8').send(page);
  }

  private report(error: unknown, { status, type }: Problem, request: FastifyRequest): void {
    const what = { status, type, method: request.method, route: request.routeOptions.url ?? 'unmatched' };
    if (status === 500) this.log.error({ ...what, error }, 'A request failed');
    else if (status > 500) this.log.warn({ ...what, error }, 'A request could not be served');
    else this.log.debug(what, 'A request was refused');
  }
}

function problemOf({ status, code, words, errors, present }: Failure, request: FastifyRequest): Problem {
  const [language = 'id', other] = languagesOf(request.headers['accept-language']);
  const wording = wordingOf(status, language);
  const said = (wanted: Language) => ({
    detail: words[wanted] ?? wordingOf(status, wanted).detail,
    ...(errors ? { errors: inLanguage(errors, wanted) } : {}),
  });
  const { traceId } = currentTrace() ?? continueTrace(undefined);
  return {
    type: `urn:salur:problem:${code ?? wording.code}`,
    title: wording.title,
    status,
    ...said(language),
    // The occurrence, not the address: an address may hold a tracking code.
    instance: `urn:salur:trace:${traceId}`,
    traceId,
    ...(present ? { present } : {}),
    ...(other ? { also: { language: other, ...said(other) } } : {}),
  };
}
