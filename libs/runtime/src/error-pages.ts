import type { FastifyRequest } from 'fastify';
import type { Problem } from './problem.js';

export type RenderProblem = (problem: Problem, request: FastifyRequest) => string;

/** Lets the service that has pages show a problem as one, to whoever asked for HTML outside the APIs. */
export class ErrorPages {
  private renderProblem: RenderProblem | null = null;

  use(renderProblem: RenderProblem): void {
    this.renderProblem = renderProblem;
  }

  render(problem: Problem, request: FastifyRequest): string | null {
    if (!this.renderProblem || /^\/(?:api|doors|health|metrics|desk)(?:[/?]|$)/.test(request.url)) return null;
    if (!(request.headers.accept ?? '').includes('text/html')) return null;
    return this.renderProblem(problem, request);
  }
}
