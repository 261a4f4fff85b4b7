import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { cleanText } from '../rules/clean-text.js';

const deepest = 4;

/**
 * Cleans the texts of a body before they are checked: a citizen's phone that sends half an emoji or a NUL is no reason to
 * refuse a complaint. What is nested deeper than any body of ours is left to the check.
 */
@Injectable()
export class CleanBody implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.body = cleaned(request.body, 0);
    return next.handle();
  }
}

function cleaned(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (depth === deepest || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => cleaned(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cleaned(one, depth + 1)]));
}
